import type { TextLoader } from '../app/intl';

export const loadTexts: TextLoader = async (language) => (await (language === 'en' ? import('./texts.en') : import('./texts.cs'))).texts;
