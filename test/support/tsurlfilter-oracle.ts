/** AdGuard's own engine as the judge of what a filter text means for a document. */
import { Engine, RemoveParamModifier, Request, RequestType } from '@adguard/tsurlfilter';

/** The address as AdGuard would have it. Throws what the engine throws (it decodes whole parameters). */
export function createOracle(filterText: string): (href: string) => string {
  const engine = Engine.createSync({ filters: [{ id: 17, content: filterText }] });
  return (href) => {
    const result = engine.matchRequest(new Request(href, href, RequestType.Document));
    let clean = href;
    for (const rule of result.getRemoveParamRules()) {
      const modifier = rule.getAdvancedModifier();
      if (!rule.isAllowlist() && modifier instanceof RemoveParamModifier) {
        clean = modifier.removeParameters(clean);
      }
    }
    return clean;
  };
}
