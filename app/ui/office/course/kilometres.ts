const METRES_A_KM = 1000;

/** Kilometres with one decimal. */
export function kilometres(metres: number): string {
  return (metres / METRES_A_KM).toFixed(1);
}
