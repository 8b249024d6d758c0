/** The sites that Mycel listens to, and how each of them is. */
import { useState } from 'preact/hooks';

import { sayAge } from '@/lib/ui/age';
import { Notice } from '@/lib/ui/components/notice';
import { TextField } from '@/lib/ui/components/text-field';
import { t, type WordKey } from '@/lib/ui/words';

export type FollowAnswer = {
  readonly tone: 'good' | 'plain' | 'bad';
  readonly words: string;
  /** Several feeds were found: the user picks one. */
  readonly choices: readonly { readonly url: string; readonly title: string }[];
  /** The address is on the user's own network: ask whether that is meant. */
  readonly ownServer: boolean;
};

export type FeedsProps = {
  readonly now: number;
  readonly feeds: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string;
    readonly health: string;
    readonly lastSuccessAt: number | null;
  }[];
  readonly reachesEverything: boolean;
  readonly follow: (url: string, ownServer: boolean) => Promise<FollowAnswer>;
  readonly allowEverything: () => void;
  readonly unfollow: (id: string) => void;
  readonly pollNow: () => void;
};

export function Feeds(props: FeedsProps) {
  const [url, setUrl] = useState('');
  const [answer, setAnswer] = useState<FollowAnswer | null>(null);
  // Nothing may be awaited before `props.follow`: the browser asks for access only in the click itself.
  const follow = (address: string, ownServer: boolean) =>
    void props.follow(address, ownServer).then((said) => {
      setAnswer(said);
      if (said.tone === 'good') setUrl('');
    });
  return (
    <section>
      <p>{t('feedsLead')}</p>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          follow(url, false);
        }}
      >
        <h2>{t('followTitle')}</h2>
        <TextField label={t('followAddress')} keyboard="url" value={url} onInput={setUrl} />
        {answer !== null && <Notice tone={answer.tone}>{answer.words}</Notice>}
        {answer?.choices.map((choice) => (
          <button type="button" key={choice.url} onClick={() => follow(choice.url, false)}>
            {choice.title} <span class="quiet">{choice.url}</span>
          </button>
        ))}
        <div class="row">
          <button class="main" disabled={url.trim() === ''}>
            {t('follow')}
          </button>
          {answer?.ownServer === true && (
            <button type="button" onClick={() => follow(url, true)}>
              {t('followPrivateYes')}
            </button>
          )}
        </div>
        {!props.reachesEverything && (
          <div class="row">
            <span class="quiet grow">{t('followPrivacy')}</span>
            <button type="button" onClick={props.allowEverything}>
              {t('followEverything')}
            </button>
          </div>
        )}
      </form>
      <FeedList {...props} />
    </section>
  );
}

const FeedList = (props: FeedsProps) => (
  <>
    {props.feeds.length === 0 && <p class="quiet">{t('feedsEmpty')}</p>}
    <ul>
      {props.feeds.map(({ id, title, url, health, lastSuccessAt }) => (
        <li key={id} class="card">
          <h2>{title}</h2>
          <code class="quiet">{url}</code>
          <p class="quiet">
            {t(`feedHealth_${health.replace('-', '_')}` as WordKey)}{' '}
            {t(
              'feedLast',
              lastSuccessAt === null ? t('feedNever') : sayAge(lastSuccessAt, props.now),
            )}
          </p>
          <div class="row">
            <button onClick={() => props.unfollow(id)}>{t('unfollow')}</button>
          </div>
        </li>
      ))}
    </ul>
    {props.feeds.length > 0 && (
      <div>
        <button onClick={props.pollNow}>{t('feedsCheckNow')}</button>
      </div>
    )}
  </>
);
