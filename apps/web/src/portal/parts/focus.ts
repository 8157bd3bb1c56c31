/** Where the keyboard and a reader go on when what they stood on is gone; once the page is drawn anew. */
export function goOnAt(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
