import { Camera } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { Field, type Problems } from './fields';
import { smallPhoto } from './photo';

/** One photo, shown before it is sent; optional unless its label says what it is of. */
export function PhotoField({ label, photo, onPhoto, problems }: { label?: string; photo: string | null; onPhoto: (photo: string | null) => void; problems: Problems }) {
  const t = useT();
  const [unreadable, setUnreadable] = useState(false);
  return (
    <Field name="photo" label={label ?? t('parts.photo')} hint={t('parts.photoHint')} problems={unreadable ? { ...problems, photo: t('parts.photoUnreadable') } : problems}>
      {(props) => (
        <>
          {photo && <img className="photo" src={`data:image/jpeg;base64,${photo}`} alt={t('parts.photoShown')} />}
          <input
            {...props}
            type="file"
            accept="image/*"
            onChange={async (event) => {
              const file = event.currentTarget.files?.[0];
              if (!file) return;
              const small = await smallPhoto(file);
              setUnreadable(small === null);
              if (small) onPhoto(small);
            }}
          />
          <label htmlFor={props.id} className="plain wide">
            <Camera size={22} aria-hidden />
            {photo ? t('parts.photoOther') : t('parts.photoChoose')}
          </label>
          {photo && (
            <button type="button" className="quiet" onClick={() => onPhoto(null)}>
              {t('parts.photoRemove')}
            </button>
          )}
        </>
      )}
    </Field>
  );
}
