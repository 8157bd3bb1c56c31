// The portal's own catalogues in one chunk; nothing of the staff's words reaches a landlord's phone.
const catalogues = import.meta.glob<Record<string, string>>('./**/en.json', { eager: true, import: 'default' });

export const texts: Record<string, string> = Object.assign({}, ...Object.values(catalogues));
