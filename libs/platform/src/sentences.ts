import { formatDate, formatKoruna, formatMonth, halere, isIsoDate, isMonth, type Language, type Refusal, type Sentences } from '#kernel';
import { importSentences } from './imports/sentences';
import { sheetSentences } from './sheets/sentences';

export type PlatformRefusal =
  | 'not_signed_in'
  | 'session_expired'
  | 'not_allowed'
  | 'unknown_id'
  | 'invalid_input'
  | 'input_too_long'
  | 'input_too_short'
  | 'input_out_of_range'
  | 'input_not_email'
  | 'input_missing'
  | 'text_with_control_characters'
  | 'unknown_field'
  | 'unreadable_query'
  | 'query_too_large'
  | 'body_too_large'
  | 'date_does_not_exist'
  | 'month_does_not_exist'
  | 'amount_not_exact'
  | 'number_too_large'
  | 'not_an_id'
  | 'repeated_with_other_content'
  | 'page_too_large'
  | 'unknown_cursor'
  | 'file_missing'
  | 'file_kind_not_accepted'
  | 'took_too_long'
  | 'internal';

export const platformSentences: Sentences<PlatformRefusal> = {
  not_signed_in: { cs: 'Nejdřív se prosím přihlaste.', en: 'Please sign in first.' },
  session_expired: { cs: 'Vaše přihlášení vypršelo. Přihlaste se prosím znovu, nic se neuložilo.', en: 'Your session has expired. Please sign in again; nothing was saved.' },
  not_allowed: { cs: 'K tomuto nemáte oprávnění. Pokud ho potřebujete, požádejte správce agentury.', en: 'You have no right to do this. If you need it, ask your agency’s administrator.' },
  unknown_id: { cs: 'Takový záznam neznáme. Zkontrolujte odkaz nebo ho vyhledejte znovu.', en: 'We know no such record. Check the link or search for it again.' },
  invalid_input: { cs: 'Údaj „{field}“ není vyplněný správně. Opravte ho a odešlete znovu.', en: 'The value of “{field}” is not right. Correct it and send it again.' },
  input_too_long: { cs: 'Údaj „{field}“ je příliš dlouhý. Zkraťte ho prosím.', en: 'The value of “{field}” is too long. Please shorten it.' },
  input_too_short: { cs: 'Údaj „{field}“ je příliš krátký nebo prázdný. Doplňte ho prosím.', en: 'The value of “{field}” is too short or empty. Please fill it in.' },
  input_out_of_range: { cs: 'Údaj „{field}“ je mimo povolené meze. Zkontrolujte číslo.', en: 'The value of “{field}” is outside of its limits. Check the number.' },
  input_not_email: { cs: 'Údaj „{field}“ není e-mailová adresa. Napište ji například jako jmeno@example.com.', en: 'The value of “{field}” is not an e-mail address. Write it for example as name@example.com.' },
  input_missing: { cs: 'Údaj „{field}“ chybí. Doplňte ho prosím.', en: 'The value of “{field}” is missing. Please fill it in.' },
  text_with_control_characters: {
    cs: 'Údaj „{field}“ obsahuje znaky, které se nedají napsat ani vytisknout. Napište ho prosím znovu z klávesnice.',
    en: 'The value of “{field}” contains characters that can be neither typed nor printed. Please type it again.',
  },
  unknown_field: { cs: 'Pole „{field}“ neznáme. Zkontrolujte jeho název.', en: 'We know no field “{field}”. Check its name.' },
  unreadable_query: { cs: 'Dotazu nerozumíme. Zkontrolujte jeho zápis.', en: 'We cannot read this query. Check how it is written.' },
  query_too_large: { cs: 'Dotaz je příliš rozsáhlý. Rozdělte ho na menší části.', en: 'This query is too large. Split it into smaller parts.' },
  body_too_large: { cs: 'Odesílaná data jsou příliš velká. Zmenšete je a pošlete znovu.', en: 'What you are sending is too large. Make it smaller and send it again.' },
  date_does_not_exist: { cs: 'Datum „{value}“ neexistuje. Napište ho jako rok-měsíc-den, například 2026-03-05.', en: 'The date “{value}” does not exist. Write it as year-month-day, for example 2026-03-05.' },
  month_does_not_exist: { cs: 'Měsíc „{value}“ neexistuje. Napište ho jako rok-měsíc, například 2026-03.', en: 'The month “{value}” does not exist. Write it as year-month, for example 2026-03.' },
  amount_not_exact: { cs: 'Částka „{value}“ není celé číslo v haléřích. Napište ji bez zlomků haléře.', en: 'The amount “{value}” is not a whole number of haléře. Write it without fractions.' },
  number_too_large: { cs: 'Číslo „{value}“ je příliš velké. Zkontrolujte, zda nemá číslice navíc.', en: 'The number “{value}” is too large. Check it for extra digits.' },
  not_an_id: { cs: 'Takový záznam neznáme. Zkontrolujte odkaz nebo ho vyhledejte znovu.', en: 'We know no such record. Check the link or search for it again.' },
  repeated_with_other_content: { cs: 'Stejný požadavek už přišel s jiným obsahem. Načtěte stránku znovu a zkontrolujte, co se uložilo.', en: 'The same request has already come with another content. Reload the page and check what was saved.' },
  page_too_large: { cs: 'Najednou lze načíst nejvýše {most} řádků. Požádejte o méně.', en: 'At most {most} rows can be read at once. Ask for fewer.' },
  unknown_cursor: { cs: 'Tuto stránku seznamu neznáme. Začněte od první.', en: 'We know no such page of the list. Start from the first one.' },
  file_missing: { cs: 'Soubor chybí. Vyberte ho prosím znovu.', en: 'The file is missing. Please choose it again.' },
  file_kind_not_accepted: { cs: 'Tento druh souboru nepřijímáme. Pošlete PDF, JPEG, PNG, nebo bankovní výpis.', en: 'We do not accept this kind of file. Send a PDF, JPEG, PNG or a bank statement.' },
  took_too_long: {
    cs: 'Trvalo to příliš dlouho, nejspíš se právě dělá něco velkého s týmiž údaji. Nic se nezměnilo; zkuste to prosím za chvíli znovu.',
    en: 'This took too long, most likely something large is being done with the same records. Nothing was changed; please try again in a while.',
  },
  internal: { cs: 'Něco se u nás pokazilo a nic se nezměnilo. Zkuste to za chvíli; když to nepomůže, zavolejte nám a řekněte číslo {reference}.', en: 'Something went wrong on our side and nothing was changed. Try again in a while; if it does not help, call us and mention the number {reference}.' },
};

/** Every catalogue of a process. A code belongs to one context: the same code twice with other words is a mistake found at start. */
export class SentenceBook {
  private readonly sentences = new Map<string, Readonly<Record<Language, string>>>();

  constructor(catalogues: readonly Sentences<string>[]) {
    for (const catalogue of [platformSentences, sheetSentences, importSentences, ...catalogues]) {
      for (const [code, sentence] of Object.entries(catalogue)) {
        const known = this.sentences.get(code);
        if (known && known.cs !== sentence.cs) throw new Error(`Two catalogues say different things for the refusal "${code}".`);
        this.sentences.set(code, sentence);
      }
    }
  }

  /** The sentence of a refusal; a code without one is a mistake of ours and throws. */
  say(refusal: Pick<Refusal, 'code' | 'params'>, language: Language): string {
    const sentence = this.sentences.get(refusal.code);
    if (!sentence) throw new Error(`No catalogue has a sentence for the refusal "${refusal.code}".`);
    return fill(sentence[language], refusal.params, language);
  }
}

/**
 * Fills `{name}` from the params. A calendar day (named …On, as YYYY-MM-DD), a month (YYYY-MM) and an amount in haléře
 * (named …Amount) are written as the reader's language writes them; everything else stands as it is.
 */
export function fill(sentence: string, params: Readonly<Record<string, string | number>>, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof value === 'number' && /(^a|A)mount$/.test(name)) return formatKoruna(halere(value), language);
    if (typeof value === 'string' && /(On|^date)$/.test(name) && isIsoDate(value)) return formatDate(value, language);
    if (typeof value === 'string' && isMonth(value)) return formatMonth(value, language);
    return String(value);
  });
}
