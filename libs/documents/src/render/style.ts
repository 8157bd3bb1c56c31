/** Sizes in points on A4 (595.28 × 841.89), colours of the house (contrast ≥ 4.5 : 1 on white). */
export const PAGE = { width: 595.28, height: 841.89, left: 59.5, right: 59.5, top: 51, bottom: 62 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const INK = '#1B1F24';
export const MUTED = '#57606A';
export const ACCENT = '#0B5A6F';
export const RULE = '#C9D3D8';
export const TINT = '#EDF5F7';

export const MM = 72 / 25.4;
/** Printed side of a QR symbol without its quiet zone; phones and scanners want at least 25 mm. */
export const QR_SIDE = 27 * MM;
/** In a grid, where neighbours compete for a scanner's eye, codes are larger. */
export const QR_GRID_SIDE = 32 * MM;
export const QR_QUIET_MODULES = 4;

export interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly paragraphGap: number;
}
export const SETTINGS: Readonly<Record<'contract' | 'letter', Setting>> = {
  contract: { size: 9.4, leading: 13.4, paragraphGap: 4.6 },
  letter: { size: 9.9, leading: 14, paragraphGap: 6 },
};
