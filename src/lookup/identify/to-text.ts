/**
 * What an application caught, as JSON: a parsed body, an `Error` with its cause, an answer. Never
 * throws: what can't be read is left out.
 */
export function toText(input: unknown): string {
  if (typeof input === "string") return input;
  const seen = new Set<unknown>();
  try {
    return (
      JSON.stringify(input, (_, value: unknown) => {
        if (typeof value === "bigint") return String(value);
        if (typeof value !== "object" || !value) return value;
        if (seen.has(value)) return undefined;
        seen.add(value);
        const own: object = Array.isArray(value)
          ? value
          : {
              ...value,
              // Read where they are not its own: of an error, an answer, a request.
              ...Object.fromEntries(
                "name message code status statusText url method cause"
                  .split(" ")
                  .map((key) => [key, Reflect.get(value, key)]),
              ),
            };
        return own;
      }) ?? ""
    );
  } catch {
    return String(input);
  }
}
