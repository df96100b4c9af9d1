// How the workbook writes by what an answer is known to be the rater's.
import type { KnownBy } from '../response/answer';
import { oneOf } from '../workbook/cell-kind';

export const knownBy = oneOf<KnownBy>({
  verified: 'Alamat terverifikasi',
  typed: 'Alamat ditulis',
  code: 'Kode saja',
  entered: 'Dimasukkan pengelola atas nama penilai',
  assigned: 'Ditetapkan pengelola menurut alamat pengirim',
  meeting: 'Diputuskan rapat penyamaan ukuran',
});
