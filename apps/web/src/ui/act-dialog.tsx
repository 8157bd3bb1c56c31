import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../app/intl';
import { useIsWide } from './data-list';

/** One act in a dialogue; on a phone it is the whole page. */
export function ActDialog({ title, opened, onClose, children, size = 'lg' }: { title: string; opened: boolean; onClose: () => void; children: ReactNode; size?: 'md' | 'lg' | 'xl' }) {
  const t = useT();
  const wide = useIsWide();
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={size} fullScreen={!wide} attributes={{ header: { role: 'presentation' } }} closeButtonProps={{ 'aria-label': t('ui.close') }} styles={{ title: { fontSize: '1.25rem', fontWeight: 650 } }}>
      {children}
    </Modal>
  );
}
