/** Composition root of the background: every listener is registered in the first tick, then work begins. */
import { defineBackground } from 'wxt/utils/define-background';

import { onAlarm } from '@/lib/platform/alarms';
import { serveIdleLock } from '@/lib/platform/idle';
import { onFirstInstall } from '@/lib/platform/install';
import { serveCleaning } from '@/lib/platform/link-cleaning';
import { serveMenus } from '@/lib/platform/menus';
import { serveMessages } from '@/lib/platform/messages';
import { onReachChange } from '@/lib/platform/permissions';
import { openTab } from '@/lib/platform/windows';

import { messageHandlers } from './handlers';
import { applyLinks, decider } from './links';
import { finishIntent, pollDue } from './listen';
import { menuHandlers } from './menus';
import { lockKeys, resume } from './lifecycle';

export default defineBackground({
  type: 'module',
  main() {
    serveMessages(messageHandlers);
    serveMenus(menuHandlers);
    serveCleaning(decider);
    serveIdleLock(() => void lockKeys());
    onAlarm({ poll: () => void pollDue(), deliver: () => void resume() });
    onReachChange(() => void applyLinks().then(finishIntent));
    onFirstInstall(() => void openTab('welcome'));
    void resume();
  },
});
