/** The part of declarativeNetRequest's rule format that we write (developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest). */

export type DnrCondition = {
  readonly resourceTypes: readonly string[];
  readonly requestDomains?: readonly string[];
  readonly excludedRequestDomains?: readonly string[];
  /** RE2 syntax. */
  readonly regexFilter?: string;
  readonly isUrlFilterCaseSensitive?: boolean;
};

export type DnrAction =
  | { readonly type: 'allow' }
  | {
      readonly type: 'redirect';
      readonly redirect: {
        readonly transform:
          | { readonly query: '' }
          | { readonly queryTransform: { readonly removeParams: readonly string[] } };
      };
    };

export type DnrRule = {
  readonly id: number;
  readonly priority: number;
  readonly action: DnrAction;
  readonly condition: DnrCondition;
};

export const allow: DnrAction = { type: 'allow' };

/** Takes the whole query off. */
export const removeQuery: DnrAction = {
  type: 'redirect',
  redirect: { transform: { query: '' } },
};

export const removeParams = (names: readonly string[]): DnrAction => ({
  type: 'redirect',
  redirect: { transform: { queryTransform: { removeParams: names } } },
});

export type Where = Omit<DnrCondition, 'resourceTypes' | 'isUrlFilterCaseSensitive'>;

/** A rule without its id. Parameter names are case-sensitive, so every expression is. */
export const dnrRule = (
  priority: number,
  action: DnrAction,
  where: Where,
): Omit<DnrRule, 'id'> => ({
  priority,
  action,
  condition: {
    ...where,
    ...(where.regexFilter !== undefined && { isUrlFilterCaseSensitive: true }),
    resourceTypes: ['main_frame', 'sub_frame'],
  },
});
