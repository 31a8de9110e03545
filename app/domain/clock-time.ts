/** Minutes from midnight of `HH:MM`; hours may go past 24. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** `HH:MM` of minutes from midnight; past 24:00 it is the next morning's clock. */
export function clockText(minutes: number): string {
  const shown = minutes > 24 * 60 ? minutes - 24 * 60 : minutes;
  return longClock(shown);
}

/** `HH:MM` of minutes from midnight, past 24:00 too (`25:30`): as hours are stored. */
export function longClock(minutes: number): string {
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
