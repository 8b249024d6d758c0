/** Country endings that stand for the star of `amazon.*`: declarativeNetRequest knows no such star. */

const ENDINGS =
  'com ae at be bg ca ch cl cn co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.co com.eg ' +
  'com.hk com.mx com.my com.ng com.pe com.ph com.pk com.sa com.sg com.tr com.tw com.ua com.vn cz de dk ee es eu fi fr gr ' +
  'hr hu ie in info io is it jp kz lt lu lv me net nl no nz org pe pl pt ro rs ru se sg si sk ua uk us uz by am ge az kg';

/** `amazon.*` as plain domains; other domains as they are. */
export const plainDomains = (domains: readonly string[]): string[] =>
  domains.flatMap((domain) =>
    domain.endsWith('.*')
      ? ENDINGS.split(' ').map((ending) => domain.slice(0, -1) + ending)
      : [domain],
  );
