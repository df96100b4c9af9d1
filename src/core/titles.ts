// Titles before and degrees behind a name, as Indonesian offices write them: a closed list, so that no name is lost to it.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Academic, professional and religious titles and forms of address that stand before a name. */
const front = words(`
  prof dr dra drs drg drh drtech ir h hj kh apt ns ners bdn pdt ust ustadz
  bapak bpk ibu sdr sdri saudara saudari yth`);

/** Degrees and professions that stand behind a name, letters only. */
const behind = words(`
  ama amapd amapust amapkb amd amdak amdakun amdan amdfar amdfarm amdft amdgz amdip amdkeb amdkep amdkes amdkg amdkl
  amdkom amdlib amdpar amdpk amdpi amdrad amdrm amdrmik amdsos amdstat amdt amdtek amf amg amk amkeb amkep amkg amkl ap
  sag sak san sap sars sds se sei ses sesy sfarm sfil sft sftr sgz sh shi shum shut sik sikom sip sipem siptk skeb skel
  skep skepns sker skes skesos skg skh ski skk skkk skl skm skom skpm smat sn sos sp spar spd spdaud spdh spdi spdk
  spdsd spi spn spsi spsy spt spust ss ssi ssit ssn ssos ssosi ssosio sst sstars sstp sstpi sstat ssy st sth sthi stp
  strak stran strbns strgz strip strikom strkeb strkep strkes strpar strpi strsos strstat strt sud
  akp mag magr mak map mars mba mbiomed mcs mdiv mds mec mecdev med mei meng mepid mes mesy mfarm mfil mft mgizi mgz mh mhi
  mhkes mhum mhut mid mikom mip mipol mit mkeb mked mkep mkes mkesos mkk mkkk mkm mkn mkom mling ma mm mmat mmed mmpd mmr
  mmsi mmt mn mp mpa mpar mpd mpdi mpdk mph mpi mpp mps mpsdm mpsi mpwk ms msak msc mse msi msm msn msos msosi msp mst mstat
  msy mt mta mth mti mtp mtpd mtr mtrap mtrip mtrpi mud
  phd dba edd llb llm bba bsc ba beng bed bac bcom ca cfa cfe cpa cpsak cra crmp cgcae qia ak akt ners ns apt ip
  spa span spb spbm spbs spfk spgk spjp spkfr spkg spkga spkj spkk spm spmk spog spok spot sppa sppd sppk sppros sppu sprad
  sprm sps sptht spthtkl spu kfr kic kgeh finasim fisph`);

const letters = (token: string): string => token.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** 'S.E.M.M.' and 'S.Kep.Ners': several degrees in one, told by their dots. */
function isChain(degree: string): boolean {
  if (degree === '') return true;
  for (let end = degree.length; end >= 2; end--)
    if (behind.has(degree.slice(0, end)) && isChain(degree.slice(end))) return true;
  return false;
}

/** Whether words are a degree or several: 'S.E.', 'S. Pd. I', 'SE'. */
export const isDegree = (token: string): boolean =>
  behind.has(letters(token)) ||
  (/\p{L}\.\s*\p{L}/u.test(token) && letters(token) !== '' && isChain(letters(token)));

/** A part without the titles at its beginning, 'Hj.Siti' too; its last word always stays. */
function withoutFront(part: string): string {
  for (let rest = part; ; ) {
    const [head = '', title = ''] = /^\s*(\p{L}+)(?:\.\s*|\s+)(?=\p{L})/u.exec(rest) ?? [];
    if (title === '' || !front.has(title.toLowerCase())) return rest;
    rest = rest.slice(head.length);
  }
}

/** A part without the degrees at its end; its first word always stays. */
function withoutBehind(part: string): string {
  const tokens = part.split(/\s+/).filter((token) => token !== '');
  while (tokens.length > 1) {
    // Of 'Siti Aminah S. Pd. I' the longest end that is a degree goes first.
    const from = tokens.findIndex((_, index) => index > 0 && isDegree(tokens.slice(index).join(' ')));
    if (from < 0) break;
    tokens.length = from;
  }
  return tokens.join(' ');
}

/**
 * A person's name without titles, its parts in the order they stand.
 * @example withoutTitles('Dr. Siti Aminah, S.E., M.M.') // => 'Siti Aminah'
 */
export function withoutTitles(name: string): string {
  const parts = name.split(/[,;]/).filter((part) => letters(part) !== '');
  const [first = '', ...rest] = parts;
  const kept = [
    first,
    ...rest.filter((part) => !part.trim().split(/\s+/).every(isDegree) && !isDegree(part)),
  ];
  return kept.map((part) => withoutBehind(withoutFront(part))).join(' ');
}
