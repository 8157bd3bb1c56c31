// All catalogues of this face in one chunk; a screen adds its own by having a cs.json beside it.
const catalogues = import.meta.glob<Record<string, string>>(['./**/cs.json', '../ui/cs.json', '../app/**/cs.json'], { eager: true, import: 'default' });

export const texts: Record<string, string> = Object.assign({}, ...Object.values(catalogues));
