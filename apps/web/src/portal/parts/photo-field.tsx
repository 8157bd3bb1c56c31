import { Camera } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../app/intl';
import { Field, type Problems } from './fields';
import { smallPhoto } from './photo';

/** One optional photo, shown before it is sent. */
export function PhotoField({ photo, onPhoto, problems }: { photo: string | null; onPhoto: (photo: string | null) => void; problems: Problems }) {
  const t = useT();
  const [unreadable, setUnreadable] = useState(false);
  return (
    <Field name="photo" label={t('parts.photo')} hint={t('parts.photoHint')} problems={unreadable ? { ...problems, photo: t('parts.photoUnreadable') } : problems}>
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
