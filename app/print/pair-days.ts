/**
 * Which days stand together on an A4 page of a 日めくり: the first half at the left, the second half at the right,
 * so that after one cut the right pile goes under the left. An odd last page has one day.
 */
export function pairDays<Day>(days: Day[]): ([Day] | [Day, Day])[] {
  const half = Math.ceil(days.length / 2);
  return days.slice(0, half).map((day, index) => {
    const second = days[half + index];
    return second === undefined ? [day] : [day, second];
  });
}
