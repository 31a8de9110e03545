/** A memory of the last `most` texts: what is costly to write is written once a key. */
export function keptText(most: number) {
  const texts = new Map<string, string>();
  return (key: string, write: () => string): string => {
    const text = texts.get(key) ?? write();
    texts.delete(key);
    texts.set(key, text);
    const [oldest] = texts.keys();
    if (texts.size > most && oldest !== undefined) texts.delete(oldest);
    return text;
  };
}
