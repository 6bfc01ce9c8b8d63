/** What a column or a label may be. */
export const FIELDS = ["code", "status", "message", "explanation", "cause", "remedy"] as const;
export type Field = (typeof FIELDS)[number];

/** Headings that say it themselves, in the languages that vendors write in. */
const STRONG: Readonly<Record<Field, string>> = {
  code: "error code|error codes|errorcode|code|codes|code value|err code|error number|error no|errno|error id|code id|code name|codename|sqlstate|sql state|sqlcode|return code|result code|response code|reason code|fault code|exception code|message id|message code|message number|warning code|alert code|event code|code error|diagnostic code|rule id|error|fehlercode|fehlernummer|fehlerkode|fehler code|code d erreur|code erreur|codigo|codigo de error|código|código de error|códigos de error|código de erro|código do erro|codice|codice errore|codice di errore|kod|kod błędu|kód|kód chyby|hata kodu|код|код ошибки|код помилки|foutcode|felkod|fejlkode|virhekoodi|mã lỗi|kode|kode kesalahan|错误码|错误代码|错误编码|返回码|状态代码|代码|错误号|錯誤碼|錯誤代碼|代碼|エラーコード|コード|エラー番号|エラーid|오류 코드|에러 코드|에러코드|오류코드|코드|رمز الخطأ|كود الخطأ|الرمز|رمز|קוד|קוד שגיאה|รหัสข้อผิดพลาด|त्रुटि कोड",
  status:
    "http status|http status code|http status codes|status code|statuscode|http code|httpstatus|httpcode|http|status|http response|http response code|http response status|http error code|http statuscode|httpstatuscode|http-status|statut|statut http|code http|code de statut|code d état|estado|estado http|código http|código de estado|código de estado http|código de status|status http|stato|stato http|codice http|codice di stato|kod http|статус|http статус|код состояния|код http|http код|状态码|http状态码|http 状态码|返回状态码|狀態碼|http 狀態碼|ステータス|ステータスコード|httpステータス|httpステータスコード|http ステータスコード|상태 코드|상태코드|http 상태 코드|http 상태코드|رمز الحالة|durum kodu|http durum kodu",
  message:
    "message|error message|messages|message text|error text|error string|text|msg|errormessage|error msg|displayed message|fehlermeldung|meldung|meldungstext|fehlertext|nachricht|mensaje|mensaje de error|message d erreur|texte|messaggio|messaggio di errore|mensagem|mensagem de erro|сообщение|сообщение об ошибке|текст ошибки|повідомлення|komunikat|zpráva|melding|meddelande|mesaj|hata mesajı|thông báo|pesan|错误信息|错误消息|错误内容|报错内容|报错信息|提示信息|返回信息|信息|消息|錯誤訊息|訊息|メッセージ|エラーメッセージ|エラー内容|메시지|오류 메시지|에러 메시지|الرسالة|رسالة الخطأ|הודעה|הודעת שגיאה",
  explanation:
    "description|error description|definição|definicao|definición|definicion|définition|definizione|explanation|detail|details|comment|comments|meaning|definition|summary|info|information|notes|note|what it means|documentation|remarks|beschreibung|bedeutung|erklärung|erläuterung|descripción|descripcion|significado|explicación|descrição|explicação|signification|explication|descrizione|significato|spiegazione|описание|пояснение|значение|расшифровка|опис|opis|popis|beskrivning|beschrijving|omschrijving|açıklama|mô tả|deskripsi|描述|说明|错误描述|错误说明|含义|解释|描述信息|說明|描述訊息|説明|内容|意味|エラーの説明|詳細|설명|내용|의미|الوصف|الشرح|תיאור",
  cause:
    "cause|causes|possible cause|possible causes|reason|reasons|probable cause|likely cause|why|error cause|when it happens|when|ursache|mögliche ursache|mögliche ursachen|ursachen|grund|causa|causas|posible causa|posibles causas|causa possível|cause possible|causes possibles|raison|possibile causa|причина|возможная причина|причины|przyczyna|příčina|oorzaak|orsak|olası neden|neden|nguyên nhân|原因|错误原因|可能原因|可能的原因|失败原因|原因分析|考えられる原因|エラー原因|원인|오류 원인|가능한 원인|السبب|סיבה",
  remedy:
    "remedy|remedies|solution|solutions|resolution|resolutions|action|actions|fix|how to fix|what to do|what can i do|workaround|troubleshooting|recommended action|recommended actions|recommendation|recommendations|suggested action|suggestion|suggestions|corrective action|user action|user response|operator response|response|handling|handling measure|handling suggestion|next steps|how to resolve|mitigation|abhilfe|lösung|behebung|maßnahme|maßnahmen|fehlerbehebung|solución|soluciones|acción|acción recomendada|qué hacer|solução|ação|correção|solution possible|action recommandée|résolution|correction|soluzione|rimedio|azione|rozwiązanie|решение|действия|способ устранения|рекомендации|что делать|вирішення|řešení|oplossing|åtgärd|çözüm|giải pháp|解决方法|解决方案|解决办法|处理措施|处理方法|处理建议|处理办法|建议|解決方法|處理方式|対処|対処方法|対処法|対策|対応|対応方法|解決策|해결|해결 방법|해결방법|해결책|조치|조치 방법|대응|대처 방법|الحل|פתרון",
};

/** Headings that name a code only where the cells look like codes and nothing else does. */
const WEAK_CODE =
  "name|error name|error type|errortype|type|exception|exception name|exception type|exception class|number|no|nr|num|id|identifier|symbol|constant|value|key|reason|string|error string|label|title|short name|symbolic name|enum|enum name|error constant|errors|warning|rule|fehler|nummer|erreur|número|numero|nombre|nome|nom|errore|erro|номер|ошибка|имя|название|错误|错误名称|错误类型|名称|编号|序号|エラー|エラー名|番号|名前|오류|에러|번호|이름|الخطأ";

/** Headings of tables that describe something else: parameters, options, files. */
const FOREIGN =
  "parameter|parameters|param|field|fields|property|attribute|argument|option|header|method|endpoint|mandatory|required|default|data type|version|date|permission|scope|参数|参数名|字段|字段名|是否必选|パラメータ|フィールド|必須|매개변수|필드|параметр|поле|parámetro|paramètre|parametro|parâmetro|campo|champ|feld";

/** Headings of kinds of codes, which are no codes: “Type of code”. */
const OF_KINDS =
  /^(?:tipos?|types?|kinds?|category|categories|categoría|categoria|catégorie|kategorie|class|classe|clase|typ|art|тип|вид|категория) (?:de|di|do|da|of|des|der|кода|ошибки|code|error)|[ _](?:type|kind|category|class|typ|kategorie|tipo|classe)$|(?:类型|类别|類型|類別|種別|種類|유형|종류)$/u;

const lookup = new Map<string, Field>();
for (const field of FIELDS)
  for (const word of STRONG[field].split("|")) if (!lookup.has(word)) lookup.set(word, field);
const weak = new Set(WEAK_CODE.split("|"));
const foreign = new Set(FOREIGN.split("|"));

/** What a heading is known to mean, if anything. */
export interface Meaning {
  field?: Field;
  /** It may name the codes, where the cells agree. */
  isWeakCode: boolean;
  /** It belongs to a table of something else. */
  isForeign: boolean;
}

/** Reads a heading of a column, a label, or a key of data. */
export function readHeading(text: string): Meaning {
  const words = normalise(text);
  const exact = lookup.get(words);
  const meaning = { isWeakCode: weak.has(words), isForeign: foreign.has(words) };
  const field = exact ?? (meaning.isForeign || meaning.isWeakCode ? undefined : partly(words));
  return field === undefined ? meaning : { field, ...meaning };
}

/** Whether a text is a heading that is known as it stands, of whatever it may be. */
export function isHeading(text: string): boolean {
  const words = normalise(text);
  return lookup.has(words) || weak.has(words) || foreign.has(words);
}

/** Lower-case words without marks: `errorCode`, `error_code` and `Error-Code:` are the same. */
export function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/** A heading of several words: the last word that says something decides, as in “API error code”. */
function partly(words: string): Field | undefined {
  if (words.length > 60 || OF_KINDS.test(words)) return undefined;
  const parts = words.split(" ");
  for (let length = Math.min(3, parts.length); length > 0; length--) {
    const end = lookup.get(parts.slice(-length).join(" "));
    if (end) return end;
  }
  for (let length = Math.min(3, parts.length); length > 0; length--) {
    const start = lookup.get(parts.slice(0, length).join(" "));
    if (start) return start;
  }
  return undefined;
}

/** Whether a title speaks of errors, in any of the languages. */
export function speaksOfErrors(text: string): boolean {
  return /err(?:or|eur|o\b|ore|ata|code|no\b)|\bcodes?\b|exception|fault|warning|fehler|ошиб|помилк|错误|錯誤|异常|返回码|状态码|エラー|오류|에러|خطأ|hata|błęd|chyb|fout|sqlstate|status/iu.test(
    text,
  );
}
