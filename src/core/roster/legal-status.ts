// Which legal status (kedudukan hukum) leaves a civil servant at work, and so to be appraised.
import { plainWords } from '../names';

/**
 * `check`: still a civil servant, yet perhaps not at the desk day by day (study leave, seconded): kept, and
 * HR is asked to look. `unknown`: a status nobody listed here; not 'Aktif', so left out and said.
 */
export type Standing = 'active' | 'check' | 'inactive' | 'unknown' | 'missing';

const inactive =
  /pensiun|berhenti|diberhentikan|pemberhentian|meninggal|wafat|tewas|hilang|cltn|cuti (di )?luar tanggungan|tidak aktif|non[ -]?aktif|nonaktif|inactive|uang tunggu|pejabat negara|kepala desa|mpp|bebas tugas|hukuman|ditahan|mutasi keluar|pindah instansi|kontrak (habis|berakhir)|putus hubungan/;
const check = /tugas belajar|diperbantukan|dipekerjakan|dpk|dpb|penugasan|wajib militer|keberatan|banding/;
const active = /^((pns|cpns|pppk|p3k|asn|pegawai)\b.*\b)?(aktif|active)\b|^cpns$|^calon pns$/;

/**
 * Standing of a person by the words of the status column. A longer note that names an inactive status counts
 * as inactive.
 */
export function standingOf(status: string): Standing {
  const words = plainWords(status);
  if (words === '' || words === '-') return 'missing';
  if (inactive.test(words)) return 'inactive';
  if (check.test(words)) return 'check';
  return active.test(words) ? 'active' : 'unknown';
}
