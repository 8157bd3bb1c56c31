import { AlertTriangle, CheckCircle2, CircleDashed, Info, OctagonAlert, type LucideIcon } from 'lucide-react';

export type Tone = 'ok' | 'warn' | 'danger' | 'info' | 'muted';

const ICONS: Readonly<Record<Tone, LucideIcon>> = { ok: CheckCircle2, warn: AlertTriangle, danger: OctagonAlert, info: Info, muted: CircleDashed };

/** A state is always icon + word + colour, never colour alone. */
export function StatusBadge({ tone, children, icon }: { tone: Tone; children: string; icon?: LucideIcon }) {
  const Icon = icon ?? ICONS[tone];
  const colour = tone === 'muted' ? 'var(--mantine-color-text)' : `var(--zz-${tone})`;
  return (
    <span className="zz-badge" style={{ color: colour, background: `var(--zz-${tone}-ground)` }}>
      <Icon size={16} aria-hidden />
      {children}
    </span>
  );
}
