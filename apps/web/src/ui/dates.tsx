import { useLanguage } from '../app/intl';
import { formatDate, formatInstant, formatMonth } from '../format/dates';

/** A legal day YYYY-MM-DD. Nothing is written for null. */
export function DateText({ value }: { value: string | null | undefined }) {
  const { language } = useLanguage();
  return value ? <time dateTime={value} className="zz-money">{formatDate(value, language)}</time> : null;
}

/** A month YYYY-MM. */
export function MonthText({ value }: { value: string }) {
  const { language } = useLanguage();
  return <time dateTime={value}>{formatMonth(value, language)}</time>;
}

/** An instant, in the agency's zone. Its spaces may break where a narrow card lets them. */
export function InstantText({ value }: { value: string | null | undefined }) {
  const { language } = useLanguage();
  return value ? <time dateTime={value} className="zz-money">{formatInstant(value, language).replaceAll('\u00a0', ' ')}</time> : null;
}
