import { tokyoClock, tokyoDate } from "#app/domain/business-day.ts";

/**
 * An instant that reads as Tokyo's clock: the calendar library writes a native
 * Date by the process's own zone, and this one, a date that knows its zone, by Tokyo's.
 */
export class TokyoTime extends Date {
  readonly internal: Date = new Date(0);

  withTimeZone(): this {
    return this;
  }

  tzComponents(): string[] {
    return ["+", "09", "00"];
  }

  override getFullYear(): number {
    return Number(tokyoDate(this).slice(0, 4));
  }

  override getMonth(): number {
    return Number(tokyoDate(this).slice(5, 7)) - 1;
  }

  override getDate(): number {
    return Number(tokyoDate(this).slice(8));
  }

  override getHours(): number {
    return Number(tokyoClock(this).slice(0, 2));
  }

  override getMinutes(): number {
    return Number(tokyoClock(this).slice(3));
  }

  override getSeconds(): number {
    return this.getUTCSeconds();
  }
}

/** The instant of `HH:MM` on a date in Tokyo. */
export function tokyoTime(day: string, clock: string): TokyoTime {
  return new TokyoTime(`${day}T${clock}:00+09:00`);
}
