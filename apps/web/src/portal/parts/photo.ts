const LONGEST_SIDE = 1600;
const MOST_BYTES = 600_000;

/**
 * A photo small enough for one request, as base64 JPEG. Drawing it anew also leaves behind what cameras hide in files
 * (place, owner). `null` = not a picture this phone can read.
 */
export async function smallPhoto(file: File): Promise<string | null> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  for (const [side, quality] of [[LONGEST_SIDE, 0.82], [1200, 0.75], [900, 0.7], [640, 0.6]] as const) {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const [, base64 = ''] = canvas.toDataURL('image/jpeg', quality).split(',');
    if (base64.length * 0.75 <= MOST_BYTES) return base64;
  }
  return null;
}
