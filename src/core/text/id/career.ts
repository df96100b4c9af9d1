// Sentences of the page for the way to another job, in Indonesian: target jobs, and a vacancy that looks for people.
import { promise } from './terms';

const kinds = { task: 'Penugasan', person: 'Coaching atau mentoring', course: 'Pelatihan' };

export const careerTexts = {
  career: {
    titleOf: (name: string) => `Jabatan tujuan ${name}`,
    lead: 'Jabatan yang ingin dituju, apa yang sudah pada level jabatan itu, dan apa yang dapat dikerjakan berikutnya.',
    indicative: 'Indikatif; pengisian jabatan memakai asesmen resmi.',
    seen: [promise.seen('target', 'employee'), promise.sees('supervisor', 'target', 'employee')],
    seenHr: [promise.seen('target', 'anybody'), promise.sees('supervisor', 'target', 'anybody')],
    present: (job: string) => `Jabatan sekarang: ${job}`,
    none: 'Belum ada jabatan tujuan.',
    reached: (reached: number, of: number) =>
      `${reached} dari ${of} kompetensi sudah pada level jabatan itu.`,
    next: 'Yang perlu dikembangkan',
    towards: (level: number) => `menuju level ${level}`,
    kinds,
    jp: (hours: string) => `${hours} JP`,
    open: (names: string) => `Belum dinilai: ${names}. Ini terbuka, tidak dihitung sebagai nol.`,
    strengths: (names: string) => `Di atas standar jabatan itu: ${names}.`,
    levels: 'Level per kompetensi',
    level: (name: string, achieved: number | undefined, required: number, words: string) =>
      achieved === undefined
        ? `${name}: ${words}; jabatan itu meminta level ${required}`
        : `${name}: level ${achieved}; jabatan itu meminta level ${required} (${words})`,
    figure: 'JPM Proyeksi (kesesuaian dengan standar jabatan itu)',
    noFigure: 'belum dapat dihitung: terlalu sedikit kompetensi yang dinilai',
    uncapped: (percent: string) => `${percent}% bila kelebihan ikut dihitung`,
    coverage: (rated: number, of: number) => `Dihitung dari ${rated} dari ${of} kompetensi yang diminta.`,
    chosen: (by: string, on: string) => `Dipilih oleh ${by}, ${on}.`,
    drop: 'Lepas jabatan tujuan ini',
    add: 'Pilih jabatan tujuan',
    choose: 'Pilih jabatan',
    save: 'Jadikan jabatan tujuan',
    growth: 'Yang tumbuh dari periode ke periode',
    families: 'Jabatan yang standarnya terpenuhi atau hampir terpenuhi',
    familiesWhy:
      'Menurut level yang sudah diterbitkan; hampir terpenuhi berarti kurang paling banyak dua level seluruhnya.',
    noFamilies: 'Belum ada jabatan lain yang standarnya terpenuhi atau hampir terpenuhi.',
    met: 'semua terpenuhi',
    lacking: (lacks: number) => `${lacks} kompetensi belum terpenuhi atau belum dinilai`,
    jobs: (n: number) => `${n} jabatan`,
    notCompared: (n: number) =>
      `${n} jabatan belum dapat dibandingkan: standarnya belum diisi, atau terlalu sedikit kompetensinya yang dinilai.`,
  },
  vacancy: {
    title: 'Pegawai untuk jabatan',
    lead: 'Hasil yang sudah diterbitkan di samping standar sebuah jabatan. Tanpa peringkat dan tanpa pilihan otomatis.',
    noted: 'Siapa yang membandingkan, dengan jabatan apa, tercatat pada jejak akses pegawai.',
    post: 'Jabatan',
    choose: 'Pilih jabatan',
    unit: 'Unit kerja',
    everyUnit: 'Semua unit kerja',
    grade: 'Golongan',
    everyGrade: 'Semua golongan',
    compare: 'Bandingkan',
    noPosts: 'Belum ada jabatan yang standarnya terisi.',
    standard: 'Standar jabatan ini',
    unconfirmed: 'Standar ini belum dikonfirmasi.',
    nearest: 'Paling dekat dengan standar',
    further: 'Kelompok berikutnya',
    together: 'Belum dapat dibedakan',
    uncertain: 'Terlalu sedikit kompetensinya yang dinilai',
    people: (n: number) => `${n} pegawai, menurut abjad`,
    nobody: 'Tidak ada pegawai dengan hasil yang dapat dibandingkan.',
    person: 'Buka hasilnya',
    way: 'Buka jabatan tujuannya',
  },
};

export type CareerTexts = typeof careerTexts;
