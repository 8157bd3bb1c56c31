/** A day and an hour of the browser's zone as an instant; the agency's people sit in one zone. */
export function instantOf(day: string, time: string): string | null {
  const at = new Date(`${day}T${time}:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** After work. */
export const USUAL_HOUR = '18:00';
