import { describe, expect, test } from "vitest";
import { entriesIn, readAs } from "./fixtures/read.ts";
import { readSource } from "./read-source.ts";

describe("HTML", () => {
  test("rowspans are carried down, colspans across, and group rows are no entries", () => {
    const page = `<!doctype html><title>Errors</title><table>
<tr><th>HTTP</th><th>Code</th><th>Message</th></tr>
<tr><td colspan="3">Lamps</td></tr>
<tr><td rowspan="2">404</td><td>L1</td><td>one</td></tr>
<tr><td>L2</td><td>two</td></tr>
<tr><td>500</td><td>L3</td><td>three</td></tr></table>`;
    expect(entriesIn("l.html", page)).toEqual([
      ["L1", [404], "one"],
      ["L2", [404], "two"],
      ["L3", [500], "three"],
    ]);
  });

  test("unclosed tags lose nothing", () => {
    const page = "<table><tr><th>Code<th>Message<tr><td>L1<td>one<tr><td>L2<td><b>two";
    expect(entriesIn("l.html", page)).toEqual([
      ["L1", [], "one"],
      ["L2", [], "two"],
    ]);
  });

  test("a table in a cell, terms, and nested layout", () => {
    const inner = "<table><tr><th>Code<th>Message<tr><td>L1<td>one</table>";
    expect(entriesIn("l.html", `<table><tr><td>${inner}</td></tr></table>`)).toEqual([
      ["L1", [], "one"],
    ]);
    const terms = "<h1>Error codes</h1><dl><dt>L8<dd>eight<dt>L9<dd>nine</dl>";
    expect(entriesIn("l.html", terms)).toEqual([
      ["L8", [], "eight"],
      ["L9", [], "nine"],
    ]);
  });

  test("scripts and styles of a page are not read, and entities are", () => {
    const page = `<html><body><script>var E999 = 1</script><table>
<tr><th>Code<th>Message<tr><td>L1<td>a &lt;b&gt; &amp; c</table>`;
    expect(entriesIn("l.html", page)).toEqual([["L1", [], "a <b> & c"]]);
  });

  test("headings in the first column are headings too", () => {
    const page = `<table><tr><td>Code</td><td>L1</td></tr><tr><td>Message</td><td>one</td></tr>
<tr><td>HTTP status</td><td>404</td></tr></table>`;
    expect(entriesIn("l.html", page)).toEqual([["L1", [404], "one"]]);
  });
});

describe("languages", () => {
  test.each([
    ["de", "| Fehlercode | HTTP-Status | Meldung | Ursache | Abhilfe |"],
    [
      "fr",
      "| Code d'erreur | Statut HTTP | Message d'erreur | Cause possible | Action recommandée |",
    ],
    ["es", "| Código de error | Estado HTTP | Mensaje | Causa | Solución |"],
    ["pt", "| Código de erro | Código de status | Mensagem | Causa | Solução |"],
    ["ru", "| Код ошибки | Код HTTP | Сообщение | Причина | Решение |"],
    ["zh", "| 错误码 | HTTP状态码 | 错误信息 | 原因 | 解决方案 |"],
    ["ja", "| エラーコード | ステータスコード | メッセージ | 原因 | 対処方法 |"],
    ["ko", "| 오류 코드 | HTTP 상태 코드 | 메시지 | 원인 | 해결 방법 |"],
    ["ar", "| رمز الخطأ | رمز الحالة | الرسالة | السبب | الحل |"],
  ])("headings in %s", (_language, head) => {
    const page = `${head}\n|--|--|--|--|--|\n| 1001 | 400 | 消息 رسالة | w | h |\n| 1002 | 401 | b | w | h |\n`;
    expect(entriesIn("x.md", page)).toEqual([
      ["1001", [400], "消息 رسالة"],
      ["1002", [401], "b"],
    ]);
    const [first] = readAs("x.md", page).sightings;
    expect([first?.causes.length, first?.remedies.length]).toEqual([1, 1]);
  });
});

describe("values and data", () => {
  test("CSV with quotes, line ends in cells, and semicolons", () => {
    const csv =
      'Code;Status;Message\r\n0080;404;"a ""b""; c"\r\n1e5;;"two\r\nlines"\r\nX;;last\r\n';
    expect(entriesIn("x.csv", csv)).toEqual([
      ["0080", [404], 'a "b"; c'],
      ["1e5", [], "two lines"],
      ["X", [], "last"],
    ]);
    expect(readAs("x.csv", csv).sightings.map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  test("quotes inside a value stay, and one that is never closed is told", () => {
    const { sightings, problems } = readAs(
      "x.csv",
      'Code,Message\nA1,"a"b\nA2,fine\nA3,"c\nA4,d\n',
    );
    expect(sightings.map(({ code, message }) => [code, message])).toEqual([
      ["A1", '"a"b'],
      ["A2", "fine"],
    ]);
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([["fault", 4]]);
  });

  test("JSON as a list, as a map, and with the message as the key", () => {
    expect(
      entriesIn(
        "x.json",
        '{"errors":[{"code":7,"httpStatus":404,"message":"a"},{"code":8,"message":"b"}]}',
      ),
    ).toEqual([
      ["7", [404], "a"],
      ["8", [], "b"],
    ]);
    expect(entriesIn("x.json", '{"LAMP_OFF":{"message":"a"},"LAMP_ON":{"message":"b"}}')).toEqual([
      ["LAMP_OFF", [], "a"],
      ["LAMP_ON", [], "b"],
    ]);
    expect(
      entriesIn("x.json", '{"Lamp is off.":{"code":1001},"Lamp {0} is on.":{"code":1002}}'),
    ).toEqual([
      ["1001", [], "Lamp is off."],
      ["1002", [], "Lamp {0} is on."],
    ]);
  });

  test("a service model names its exceptions, with codes of their own", () => {
    const model = JSON.stringify({
      shapes: {
        NoLamp: { exception: true, documentation: "<p>No <code>Lamp</code>.</p>", members: {} },
        Hot: {
          exception: true,
          error: { code: "Lamp.Hot", httpStatusCode: 409 },
          documentation: "x",
        },
        Other: { type: "structure", documentation: "not an error" },
      },
    });
    expect(entriesIn("s.json", model)).toEqual([
      ["NoLamp", [], "No Lamp."],
      ["Lamp.Hot", [409], "x"],
    ]);
  });

  test("YAML keeps codes as they are spelled", () => {
    const yaml =
      "errors:\n  - code: 0080\n    message: a\n  - code: 0x80070005\n    message: b\n  - code: 1e5\n    message: c\n";
    expect(entriesIn("x.yaml", yaml).map(([code]) => code)).toEqual(["0080", "0x80070005", "1e5"]);
    expect(readAs("x.yaml", yaml).sightings.map(({ line }) => line)).toEqual([2, 4, 6]);
  });

  test("OpenAPI: the codes of examples, else the statuses", () => {
    const yaml = `openapi: 3.1.0
paths:
  /lamps:
    get:
      responses:
        "404":
          description: No such lamp
          content:
            application/json:
              example: { error: { code: LAMP_404, message: There is no lamp. } }
        "409": { $ref: "#/components/responses/hot" }
components:
  responses:
    hot:
      description: Too hot
      content: { application/json: { examples: { a: { value: { code: LAMP_HOT, message: It is hot. } } } } }
`;
    expect(entriesIn("api.yaml", yaml)).toEqual([
      ["LAMP_404", [404], "There is no lamp."],
      ["LAMP_HOT", [409], "It is hot."],
    ]);
    const plain =
      "openapi: 3.1.0\npaths: { /a: { get: { responses: { '404': { description: Gone } } } } }\n";
    expect(entriesIn("api.yaml", plain)).toEqual([["404", [404], "Gone"]]);
  });

  test("NDJSON with a faulty line", () => {
    const { sightings, problems } = readAs(
      "x.ndjson",
      '{"code":"A1","message":"a"}\n{"code":\n{"code":"A2","message":"b"}\n',
    );
    expect(sightings.map(({ code, line }) => [code, line])).toEqual([
      ["A1", 1],
      ["A2", 3],
    ]);
    expect(problems[0]).toMatchObject({ kind: "fault", line: 2 });
  });

  test("text by a pattern, in columns, and as translations", () => {
    const pattern = /^(?<code>[0-9A-Z]{5})\s+[EWS]\s+(?<message>.+)$/u;
    expect(entriesIn("x.txt", "00000 S fine\n# no\n0100C W careful\n", { pattern })).toEqual([
      ["00000", [], "fine"],
      ["0100C", [], "careful"],
    ]);
    expect(
      entriesIn("errcodes.txt", "# head\nLAMP_OFF    it is off\nLAMP_ON     it is on\n"),
    ).toEqual([
      ["LAMP_OFF", [], "it is off"],
      ["LAMP_ON", [], "it is on"],
    ]);
    expect(
      entriesIn(
        "x.po",
        'msgid ""\nmsgstr "head"\n\nmsgid "E100"\nmsgstr "one "\n"more"\n\nmsgid "E200"\nmsgstr "two"\n',
      ),
    ).toEqual([
      ["E100", [], "one more"],
      ["E200", [], "two"],
    ]);
  });

  test("--map overrides what would be found", () => {
    const csv = "Error code,Legacy,Message\nA1,9001,a\nA2,9002,b\n";
    expect(entriesIn("x.csv", csv, { map: { code: "legacy", message: "3" } })).toEqual([
      ["9001", [], "a"],
      ["9002", [], "b"],
    ]);
  });
});

test("a byte that is no text is told with its line and column", () => {
  const bytes = Buffer.concat([
    Buffer.from("Code,Message\nA1,b"),
    Buffer.from([0xe4]),
    Buffer.from("\n"),
  ]);
  expect(readSource("x.csv", bytes).problems).toMatchObject([
    { kind: "fault", line: 2, column: 5 },
  ]);
  expect(readSource("x.csv", bytes, { encoding: "windows-1252" }).sightings[0]?.message).toBe("bä");
});

test("a file too large for memory is told, and not read", () => {
  const { problems, sightings } = readSource("x.html", new Uint8Array(25_000_000));
  expect(sightings).toEqual([]);
  expect(problems).toMatchObject([
    { kind: "fault", what: "The file has 25 MB; 24 are read at most." },
  ]);
});
