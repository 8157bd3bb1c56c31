// All catalogues of this face in one chunk; a screen adds its own by having a en.json beside it.
const catalogues = import.meta.glob<Record<string, string>>(['./**/en.json', '../ui/en.json', '../app/**/en.json'], { eager: true, import: 'default' });

export const texts: Record<string, string> = Object.assign({}, ...Object.values(catalogues));
