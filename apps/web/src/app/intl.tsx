import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl, type MessageDescriptor } from 'react-intl';
import type { Language } from '../format/money';

export type Texts = Record<string, string>;
export type TextLoader = (language: Language) => Promise<Texts>;

const KEY = 'zazemi.language';

export function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'cs';
  } catch {
    return 'cs';
  }
}

const LanguageContext = createContext<{ language: Language; choose: (language: Language) => Promise<void> }>({
  language: 'cs',
  choose: async () => undefined,
});

/** Texts of one face in one language; the other language is loaded only when somebody chooses it, and then what the server says in words is asked anew. */
export function TextsProvider({ load, first, onChosen, children }: { load: TextLoader; first: { language: Language; texts: Texts }; onChosen: () => void; children: ReactNode }) {
  const [shown, setShown] = useState(first);
  const choose = useCallback(
    async (language: Language) => {
      const texts = await load(language);
      try {
        localStorage.setItem(KEY, language);
      } catch {
        // Private windows may forbid storage: the choice then lasts until the window is closed.
      }
      globalThis.document.documentElement.lang = language;
      setShown({ language, texts });
      onChosen();
    },
    [load, onChosen],
  );
  const value = useMemo(() => ({ language: shown.language, choose }), [shown.language, choose]);
  return (
    <LanguageContext value={value}>
      <IntlProvider locale={shown.language} messages={shown.texts} onError={reportMissing}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

function reportMissing(error: { code?: string; message: string }): void {
  if (import.meta.env.DEV) console.error(error.message);
}

export const useLanguage = () => use(LanguageContext);

export async function firstTexts(load: TextLoader): Promise<{ language: Language; texts: Texts }> {
  const language = rememberedLanguage();
  globalThis.document.documentElement.lang = language;
  return { language, texts: await load(language) };
}

export type TextValues = Record<string, string | number | boolean | null | undefined>;

/** `const t = useT(); t('tenancies.title')`. Ids are literal, so that the test of catalogues can find them. */
export function useT(): (id: string, values?: TextValues) => string {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id } satisfies MessageDescriptor, values), [intl]);
}

/** A sentence in JSX: `<T id="tenancies.empty" values={{ count }} />`. */
export function T({ id, values }: { id: string; values?: TextValues }) {
  return <>{useT()(id, values)}</>;
}
