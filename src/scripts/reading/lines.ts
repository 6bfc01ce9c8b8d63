/** The lines of a text, and in which one a place is. */
export class Lines {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      this.#starts.push(at + 1);
    }
    // A line break at the end begins no line.
    if (this.#starts.length > 1 && this.#starts.at(-1) === text.length) this.#starts.pop();
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line of a place, from 0. */
  at(place: number): number {
    let low = 0;
    for (let high = this.#starts.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }

  /** Where a line begins and ends, its break left out. */
  span(line: number): { start: number; end: number } {
    const start = this.#starts[line] ?? this.text.length;
    const next = this.#starts[line + 1] ?? this.text.length + 1;
    const end = Math.max(start, next - 1);
    return { start, end: this.text[end - 1] === "\r" && end > start ? end - 1 : end };
  }
}
