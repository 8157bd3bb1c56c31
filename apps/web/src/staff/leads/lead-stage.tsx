import { useT } from '../../app/intl';
import { StatusBadge, type Tone } from '../../ui';

const TONES: Readonly<Record<string, Tone>> = { new: 'warn', called: 'info', visited: 'info', offered: 'info', won: 'ok', lost: 'muted' };

export function LeadStage({ stage }: { stage: string }) {
  const t = useT();
  return <StatusBadge tone={TONES[stage] ?? 'muted'}>{t(`leads.stage.${stage}`)}</StatusBadge>;
}
