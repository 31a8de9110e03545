/** Ids and choices say nothing to a reader; numbers and words do. */
export function isReadable(value: string): boolean {
  const isId = /^[\da-f]{8}-[\da-f-]{27}$/.test(value);
  return value.trim() !== "" && !/^[a-z_-][\w-]*$/i.test(value) && !isId;
}
