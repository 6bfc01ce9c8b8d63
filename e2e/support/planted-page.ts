/** A vendor's page with something to run in every field, as it might be imported. */
export const PLANTED_PAGE = String.raw`# Errors

| Code | Status | Message | Cause | Solution |
|---|---|---|---|---|
| E901 | 400 | {process.exit(7)} of \<script>window.planted=1\</script> | import x from "planted" | Set ${"${x}"} to {{x}} |
| E902 | 400 | Raw <script>window.planted=2</script> and <img src=x onerror="window.planted=3"> | <Cause id="a"> {window.planted} | [Press](javascript:window.planted=4) <b onclick="window.planted=5">here</b> |
| E903 | 500 | Say export const x = {process.exit(8)} | <style>*{display:none}</style> odd | Do {1+1} <!-- -->&lt;/script>&lt;script>window.planted=6&lt;/script> |
`;

/** By code, what a reader must see of it, as it stands. */
export const SEEN: Record<string, string[]> = {
  E901: [
    "{process.exit(7)} of <script>window.planted=1</script>",
    'import x from "planted"',
    "Set ${x} to {{x}}",
  ],
  E902: ["Raw <script>window.planted=2</script> and", "{window.planted}", "Press"],
  E903: [
    "Say export const x = {process.exit(8)}",
    "Do {1+1}",
    "</script><script>window.planted=6</script>",
  ],
};
