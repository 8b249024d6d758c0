/** The people whom the user can write to. */
import { useState } from 'preact/hooks';

import { FileButton } from '@/lib/ui/components/file-button';
import { Notice, type Tone } from '@/lib/ui/components/notice';
import { TextArea } from '@/lib/ui/components/text-area';
import { t } from '@/lib/ui/words';

export type PersonView = {
  readonly id: string;
  readonly petname: string;
  /** Groups of four digits and letters, for reading aloud. */
  readonly fingerprint: string;
  readonly verified: boolean;
  readonly problem: string | null;
};

export type PeopleProps = {
  readonly people: readonly PersonView[];
  /** Answers in words. */
  readonly add: (key: string | Uint8Array) => Promise<{ tone: Tone; words: string }>;
  readonly rename: (id: string, petname: string) => void;
  readonly verify: (id: string, verified: boolean) => void;
  readonly remove: (id: string) => void;
};

export function People(props: PeopleProps) {
  return (
    <section>
      <p>{t('peopleLead')}</p>
      <AddPerson add={props.add} />
      {props.people.length === 0 && <p class="quiet">{t('peopleEmpty')}</p>}
      <ul>
        {props.people.map((person) => (
          <li key={person.id}>
            <Person {...props} person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddPerson({ add }: Pick<PeopleProps, 'add'>) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<{ tone: Tone; words: string } | null>(null);
  const submit = async (key: string | Uint8Array) => {
    const answer = await add(key);
    setSaid(answer);
    if (answer.tone === 'good') setText('');
  };
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(text);
      }}
    >
      <h2>{t('peopleAdd')}</h2>
      <p class="quiet">{t('peopleAddExplain')}</p>
      <TextArea code label={t('peopleKey')} value={text} onInput={setText} />
      {said !== null && <Notice tone={said.tone}>{said.words}</Notice>}
      <div class="row">
        <button class="main" disabled={text.trim() === ''}>
          {t('peopleAdd')}
        </button>
        <FileButton label={t('keyFile')} onBytes={(bytes) => void submit(bytes)} />
      </div>
    </form>
  );
}

const Person = ({ person, rename, verify, remove }: PeopleProps & { person: PersonView }) => (
  <article class="card">
    <div class="row">
      <input
        type="text"
        class="grow"
        aria-label={t('peopleCallThem')}
        autocomplete="off"
        spellcheck={false}
        value={person.petname}
        onChange={(event) => rename(person.id, event.currentTarget.value)}
      />
      {person.verified && <span class="tag good">{t('peopleVerified')}</span>}
      {person.problem !== null && (
        <span class="tag alert">{t('composeUnusable', person.problem)}</span>
      )}
    </div>
    <p class="quiet">
      {t('peopleFingerprint')} <code>{person.fingerprint}</code>
    </p>
    <div class="row">
      <label class="choice grow">
        <input
          type="checkbox"
          checked={person.verified}
          onChange={() => verify(person.id, !person.verified)}
        />
        {t('peopleVerify')}
      </label>
      <button onClick={() => remove(person.id)}>{t('remove')}</button>
    </div>
  </article>
);
