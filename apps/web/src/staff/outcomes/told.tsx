import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLanguage, useT } from '../../app/intl';
import type { Language } from '../../format/money';
import type { Line, Share } from './outcome-queries';

const MINUS = '\u2212';

/** Tenths of a percent as people read them: "12,5". */
export const tenths = (permille: number, language: Language): string =>
  new Intl.NumberFormat(language === 'cs' ? 'cs-CZ' : 'en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(permille / 10).replace('-', MINUS);
/** The same with its sign: a gap or a part of one. */
export const signed = (permille: number, language: Language): string => (permille > 0 ? `+${tenths(permille, language)}` : tenths(permille, language));

/** A figure of a group, or why it is not told. */
export function Told({ line, figure, children }: { line: Line; figure: string; children: ReactNode }) {
  const t = useT();
  return line.withheld.includes(figure) ? <Text span c="dimmed">{t('outcomes.few')}</Text> : <>{children}</>;
}

/** The further figures of a line: of a group nothing is told of, the first one has said it already. */
export const unlessWithheld = (line: Line, figure: string, cell: ReactNode): ReactNode => (line.withheld.includes(figure) ? null : cell);

/** "32 % (9 z 28)" and, smaller, the interval. */
export function ShareTold({ share }: { share: Share | null | undefined }) {
  const t = useT();
  const { language } = useLanguage();
  if (!share || share.outOf === 0 || share.permille == null) return <>{t('outcomes.nobody')}</>;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {t('outcomes.share', { percent: tenths(share.permille, language), count: share.count, outOf: share.outOf })}
      <Text span c="dimmed" display="block" size="sm">
        {t('outcomes.interval', { low: tenths(share.low!, language), high: tenths(share.high!, language) })}
      </Text>
    </span>
  );
}
