// What stands beside a link that does not fill in the code of an assignment, in Indonesian: on every page that has such links.
export const formLinkTexts = {
  typeCode: (code: string) => `Kode pengisian yang diketik: ${code}`,
};

export type FormLinkTexts = typeof formLinkTexts;
