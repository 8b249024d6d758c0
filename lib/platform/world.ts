/** The world as the use cases see it, made of the adapters beside this file. */
import type { World } from '@/lib/app/ports';

import { clock, random } from './clock';
import { createRows } from './rows';
import {
  forgetMember,
  forgetSession,
  listMembers,
  readMember,
  readSession,
  writeMember,
  writeSession,
} from './session';

export const world: World = {
  databases: {
    open: createRows('mycel-open'),
    sealed: createRows('mycel-sealed'),
    vault: createRows('mycel-vault'),
  },
  session: {
    read: readSession,
    write: writeSession,
    forget: forgetSession,
    readMember,
    writeMember,
    forgetMember,
    listMembers,
  },
  clock,
  random,
};
