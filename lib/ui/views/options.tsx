/** The settings: people, own keys, followed sites, links, about. */
import { useState } from 'preact/hooks';

import { Notice } from '@/lib/ui/components/notice';
import { type UnlockOutcome, UnlockForm } from '@/lib/ui/components/unlock-form';
import { t, type WordKey } from '@/lib/ui/words';

import { About, type AboutProps } from './about';
import { Feeds, type FeedsProps } from './feeds';
import { Links, type LinksProps } from './links';
import { People, type PeopleProps } from './people';
import { You, type YouProps } from './you';

export const tabs = {
  people: 'tabPeople',
  you: 'tabYou',
  feeds: 'tabFeeds',
  links: 'tabLinks',
  about: 'tabAbout',
} as const satisfies Record<string, WordKey>;
export type OptionsTab = keyof typeof tabs;

export type OptionsProps = {
  readonly tab: OptionsTab;
  /** Saved entries that could not be read. */
  readonly damaged: number;
  readonly vault: 'none' | 'locked' | 'watching' | 'open';
  readonly unlock: (passphrase: string) => Promise<UnlockOutcome>;
  readonly lock: () => void;
  readonly makeKey: () => void;
  readonly people: PeopleProps;
  readonly you: YouProps;
  readonly feeds: FeedsProps;
  readonly links: LinksProps;
  readonly about: AboutProps;
};

export function Options(props: OptionsProps) {
  const [tab, setTab] = useState(props.tab);
  return (
    <main>
      <div class="row">
        <h1 class="grow">{t('optionsTitle')}</h1>
        {props.vault === 'open' && <button onClick={props.lock}>{t('lock')}</button>}
      </div>
      <nav class="tabs" aria-label={t('optionsTitle')}>
        {(Object.keys(tabs) as OptionsTab[]).map((name) => (
          <button
            key={name}
            aria-current={tab === name ? 'page' : undefined}
            onClick={() => setTab(name)}
          >
            {t(tabs[name])}
          </button>
        ))}
      </nav>
      {props.damaged > 0 && (
        <Notice tone="alert">{t('damagedRecords', String(props.damaged))}</Notice>
      )}
      <Panel {...props} tab={tab} />
    </main>
  );
}

/** What a tab shows, or what has to be opened first. */
function Panel(props: OptionsProps) {
  const needsVault = props.tab === 'people' || props.tab === 'you';
  if (needsVault && props.vault === 'none') {
    return (
      <section>
        <p>{t('composeNoKey')}</p>
        <div>
          <button class="main" onClick={props.makeKey}>
            {t('composeStart')}
          </button>
        </div>
      </section>
    );
  }
  if (props.vault === 'locked' || (props.tab === 'you' && props.vault === 'watching')) {
    return <UnlockForm unlock={props.unlock} />;
  }
  switch (props.tab) {
    case 'people':
      return <People {...props.people} />;
    case 'you':
      return <You {...props.you} />;
    case 'feeds':
      return <Feeds {...props.feeds} />;
    case 'links':
      return <Links {...props.links} />;
    case 'about':
      return <About {...props.about} />;
  }
}
