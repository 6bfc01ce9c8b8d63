/** Verbs with which a sentence begins that tells the reader to do something. */
const IMPERATIVE = new RegExp(
  "^(?:please\\b|then\\s+)?\\s*(?:wait|retry|re-?try|try|restart|reset|check|verify|validate|contact|ask|add|remove|delete|update|use|set|enable|disable|increase|decrease|reduce|change|correct|fix|ensure|make sure|provide|specify|log (?:in|out|on)|sign (?:in|out)|open|close|install|upgrade|configure|create|grant|assign|refresh|reload|repeat|resend|re-?send|send|run|see|consult|review|confirm|select|choose|enter|replace|rename|move|split|avoid|do not|don.t|consider|request|call|stop|start|go to|click|switch|re-?authenticate|obtain|look|include|include|supply|modify|adjust|free|clear|" +
    "prüfen|überprüfen|warten|versuchen|wenden|starten|stellen sie|kontaktieren|bitte|vergewissern|melden|" +
    "vérifiez|réessayez|contactez|attendez|veuillez|assurez|utilisez|redémarrez|" +
    "compruebe|verifique|espere|intente|contacte|póngase|asegúrese|utilice|reinicie|inténtelo|" +
    "tente|aguarde|entre em contato|certifique|use|reinicie|" +
    "verificare|verifica|riprova|contattare|contatta|attendere|" +
    "проверьте|повторите|обратитесь|подождите|попробуйте|убедитесь|укажите|" +
    "请|請|检查|檢查|确认|联系|重试|尝试)(?![\\p{Ll}])",
  "iu",
);
const ASKED = /ください|して下さい|하세요|하십시오|해\s*주|(?:^|\s)please\s|\bmake sure\b|يرجى/iu;
const PERSON =
  /\b(?:users?|administrators?|admins?|you|callers?|clients?|developers?|customers?|operators?|support|owners?|teams?|sie|benutzer|administrator(?:en)?)\b/iu;
const MODAL =
  /\b(?:can|must|should|may|needs? to|ha(?:ve|s) to|(?:is|are) required to|können|müssen|sollten)\b(?! not\b| be\b| occur\b| happen\b)/iu;
const NOTE =
  /^(?:notes?|hinweis|anmerkung|remarques?|nota|notas|observação|примечание|注意|注|参考|備考|참고|비고|ملاحظة|important|tip|caution)\s*[:：]\s*/iu;
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|no|nr|approx|z\. ?b|d\. ?h|bzw|p\. ?ex|incl)\.$/iu;

/** Whether a sentence tells somebody to do something. */
export function isRemedial(sentence: string): boolean {
  if (IMPERATIVE.test(sentence) || ASKED.test(sentence)) return true;
  const modal = MODAL.exec(sentence);
  return modal !== null && PERSON.test(sentence.slice(0, modal.index + modal[0].length));
}

/** The words of a note without the word that says it is one; undefined for another line. */
export function noteIn(line: string): string | undefined {
  const lead = NOTE.exec(line)?.[0];
  return lead === undefined ? undefined : line.slice(lead.length);
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a line; a colon before a new sentence parts them too. */
export function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last.trimEnd())) {
      sentences[sentences.length - 1] = last + segment;
    } else {
      sentences.push(segment);
    }
  }
  return sentences
    .flatMap((sentence) => sentence.split(/(?<=\S+\s+\S+\s+\S+):\s+(?=\p{Lu})/u))
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
