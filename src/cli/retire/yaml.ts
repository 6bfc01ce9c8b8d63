/** Data as YAML for a frontmatter: block style, texts in quotes, since JSON is YAML. */
export function toYaml(value: unknown, indent = ""): string {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    if (items.every((item) => typeof item !== "object")) {
      return ` [${items.map(scalar).join(", ")}]`;
    }
    return items
      .map((item) => `\n${indent}  -${keysOf(item, `${indent}    `).replace(/^\n\s*/, " ")}`)
      .join("");
  }
  return typeof value === "object" && value !== null
    ? keysOf(value, `${indent}  `)
    : ` ${scalar(value)}`;
}

/** In double quotes; in single ones where those spare escapes. */
function scalar(value: unknown): string {
  const json = JSON.stringify(value);
  const isSpared = typeof value === "string" && /"/.test(value) && !/['\\\p{C}]/u.test(value);
  return isSpared ? `'${value}'` : json;
}

function keysOf(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return toYaml(value, indent);
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]: [string, unknown]) => `\n${indent}${key}:${toYaml(item, indent)}`)
    .join("");
}
