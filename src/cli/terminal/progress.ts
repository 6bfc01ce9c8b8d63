const WIDTH = 24;

/** Shows how much of some long work is done: on a terminal alone, and gone when it ends. */
export function progress(
  stream: { isTTY?: boolean; write: (text: string) => unknown },
  total: number,
): (done: number) => void {
  if (!stream.isTTY || total < 2) return () => undefined;
  return (done) => {
    const full = Math.round((done / total) * WIDTH);
    const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    stream.write(done < total ? `\r${bar} ${done} of ${total}` : "\r\u001B[K");
  };
}
