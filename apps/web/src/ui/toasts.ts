import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { useT } from '../app/intl';
import { UndoButton } from './undo-button';
import { useErrorSentence } from './states';

/** Short news in the corner: `toast.done(t('…saved'), { undo: () => … })`. Undo stays ten seconds. Errors stay until closed. */
export function useToast() {
  const t = useT();
  const sentence = useErrorSentence();
  return {
    done(message: string, options: { undo?: () => void } = {}): void {
      const id = crypto.randomUUID();
      notifications.show({
        id,
        color: 'ok',
        title: message,
        message: options.undo
          ? createElement(UndoButton, { label: t('ui.undo'), undo: () => { notifications.hide(id); options.undo?.(); } })
          : null,
        autoClose: options.undo ? 10_000 : 5_000,
        closeButtonProps: { 'aria-label': t('ui.close') },
      });
    },
    failed(error: unknown): void {
      notifications.show({ color: 'danger', title: sentence(error), message: null, autoClose: false, closeButtonProps: { 'aria-label': t('ui.close') } });
    },
  };
}
