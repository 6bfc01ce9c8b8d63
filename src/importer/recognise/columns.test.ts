import { expect, test } from "vitest";
import { entriesIn } from "../fixtures/read.ts";

test("numbers from 200 on are codes of a product, where a column of codes heads them", () => {
  const page = `| Code | Error | Description |
|--|--|--|
| 200 | **ERR_LAMP** | Lamp unknown |
| 201 | **ERR_BULB** | Bulb unknown |
| 212 | **ERR_CABLE** | Cable unknown |
`;
  expect(entriesIn("x.md", page)).toEqual([
    ["200", [], "Lamp unknown"],
    ["201", [], "Bulb unknown"],
    ["212", [], "Cable unknown"],
  ]);
});

test("statuses headed as codes are statuses, where another column tells the errors apart", () => {
  const page = `| Code | Error | Description |
|--|--|--|
| 404 | LampMissing | Lamp unknown |
| 409 | LampLit | Lamp is lit |
`;
  expect(entriesIn("x.md", page)).toEqual([
    ["LampMissing", [404], "Lamp unknown"],
    ["LampLit", [409], "Lamp is lit"],
  ]);
});

test("an index of codes is none of them, where another table words them", () => {
  const page = `# Error codes

| Module | File | Codes |
|--|--|--|
| Lamps | lamp.py | 1010001 |

| Error code | File | Summary |
|--|--|--|
| 1010001 | lamp.py | The lamp is off |
`;
  expect(entriesIn("x.md", page)).toEqual([["1010001", [], "The lamp is off"]]);
});

test("a line with the title of a part is no entry among numbers", () => {
  const csv =
    "**COMMON**,,\n1000,Off,The lamp is off\n1001,On,The lamp is on\n**OTHER**,,\n1002,Hot,It is hot\n1003,Old,It is old\n1004,New,It is new\n1005,Big,It is big\n1006,Red,It is red\n1007,Wet,It is wet\n1008,Dry,It is dry\n";
  expect(entriesIn("errorCodes.csv", csv).map(([code]) => code)).toEqual(
    "1000 1001 1002 1003 1004 1005 1006 1007 1008".split(" "),
  );
});

test("a table of statuses alone gives each as a code of its own", () => {
  const page = "| Status | Meaning |\n|--|--|\n| 404 Not Found | No lamp |\n| 5xx | Broken |\n";
  expect(entriesIn("x.md", page)).toEqual([["404", [404], "No lamp"]]);
});

test("a list of further pages is no list of codes", () => {
  const page =
    "# Error codes\n\n- [retry.md](retry.md) - how to retry\n- [stop.md](stop.md) - how to stop\n";
  expect(entriesIn("x.md", page)).toEqual([]);
});

test.each(["Definição", "Definición", "Définition", "Definizione"])(
  "%s is the message",
  (heading) => {
    const page = `| Code | X | ${heading} | Z |\n|--|--|--|--|\n| A1 | one or two | the lamp is off | z |\n`;
    expect(entriesIn("x.md", page)).toEqual([["A1", [], "the lamp is off"]]);
  },
);

test.each(["Tipo de Código", "Type of code", "Code type", "错误码类型"])(
  "%s holds no codes",
  (heading) => {
    const page = `| ${heading} | Number | Message |\n|--|--|--|\n| FINAL_ONE | 51 | off |\n| FINAL_ONE | 52 | on |\n`;
    expect(entriesIn("errors.md", page)).toEqual([
      ["51", [], "off"],
      ["52", [], "on"],
    ]);
  },
);

test("a few words that return are no codes, where another column has them", () => {
  const rows = Array.from(
    { length: 12 },
    (_, index) => `| HARD_ONE | LX${index + 10} | lamp ${index} |`,
  );
  const page = ["| Error | Name | Message |", "|--|--|--|", ...rows].join("\n");
  expect(entriesIn("x.md", page).map(([code]) => code)).toEqual(
    rows.map((_, index) => `LX${index + 10}`),
  );
});
