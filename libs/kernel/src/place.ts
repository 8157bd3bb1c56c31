/** Places are compared without case, diacritics and spare spaces: "ostrava – poruba" is "Ostrava-Poruba". */
export function samePlace(a: string, b: string): boolean {
  return placeKey(a) === placeKey(b);
}

export function placeKey(place: string): string {
  return place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-–—,.]+/gu, ' ')
    .trim();
}
