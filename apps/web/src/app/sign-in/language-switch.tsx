import { Button } from '@mantine/core';
import { useLanguage } from '../intl';

/** Offers the other language, in that language. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const other = language === 'cs' ? 'en' : 'cs';
  return (
    <Button variant="subtle" size="compact-md" lang={other} onClick={() => void choose(other)}>
      {other === 'en' ? 'English' : 'Česky'}
    </Button>
  );
}
