/** Chooses who can read a message. */
import { useState } from 'preact/hooks';

import { fold } from '@/lib/core/text';
import { TextField } from '@/lib/ui/components/text-field';
import { t } from '@/lib/ui/words';

export type Reader = {
  readonly id: string;
  readonly petname: string;
  readonly verified: boolean;
  /** Why no message can be sealed for this person now, in words, or null. */
  readonly problem: string | null;
};

// With more people than this, a search field appears above the list.
const MANY = 8;

export function Readers(props: {
  people: readonly Reader[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  addPeople: () => void;
}) {
  const [query, setQuery] = useState('');
  const shown = props.people.filter(
    ({ id, petname }) => props.chosen.has(id) || fold(petname).includes(fold(query)),
  );
  const toggle = (id: string) => {
    const next = new Set(props.chosen);
    if (!next.delete(id)) next.add(id);
    props.onChange(next);
  };
  return (
    <section aria-label={t('composeFor')}>
      <h2>{t('composeFor')}</h2>
      {props.people.length === 0 && <p>{t('composeNobody')}</p>}
      {props.people.length > MANY && (
        <TextField label={t('peopleCallThem')} value={query} onInput={setQuery} />
      )}
      <ul>
        {shown.map((person) => (
          <li key={person.id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={props.chosen.has(person.id)}
                disabled={person.problem !== null}
                onChange={() => toggle(person.id)}
              />
              <span>{person.petname}</span>
              {!person.verified && <span class="tag">{t('composeUnverified')}</span>}
              {person.problem !== null && (
                <span class="tag alert">{t('composeUnusable', person.problem)}</span>
              )}
            </label>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="link" onClick={props.addPeople}>
          {t('addPeople')}
        </button>
      </div>
    </section>
  );
}
