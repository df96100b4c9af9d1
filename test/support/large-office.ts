// An office of any size whose first person leads all others: people are imported, and nothing else is done yet.
import { exportFile, playedOnce, RunningOffice, supervisorFile } from '../../src/local/office/running-office';

export function largeOffice(count: number): RunningOffice {
  const people = Array.from({ length: count }, (_, index) => ({
    nip: `199${index < 500 ? '0' : '1'}01${String(1 + (index % 28)).padStart(2, '0')}2015031${String((index % 500) + 1).padStart(3, '0')}`,
    name: `Pegawai Contoh ${index + 1}`,
    email: `pegawai${index + 1}@contoh.example`,
  }));
  const lead = people[0]?.nip ?? '';
  return playedOnce(['large office', count], () => {
    const office = new RunningOffice();
    office.get('setUpWorkbook', { office: 'Dinas CONTOH' });
    office.get('importOffice', {
      employees: exportFile(people),
      supervisors: supervisorFile(people.map(({ nip }) => [nip, nip === lead ? 'WALI KOTA' : lead])),
    });
    return office;
  });
}
