// The letters that the fonts keep. What is outside is shown in the reader's own font.
const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** Arabic letters and marks, those that Moroccan names add, punctuation, digits of the East. */
export const arabic = range(0x621, 0x63a) + range(0x640, 0x652) + range(0x660, 0x669) + "،؛؟٪٫٬ٰٱپچڤڥڭگݣ« »";

/** What Arabic, French and English pages need of Latin, with the letters of transliteration. */
export const latin =
  range(0x20, 0x7e) + "\u00a0\u202f«»°·×ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïñóôöœùûüÿíáúāīūḥṣḍṭẓ‐‑–—‘’“”…•€№→←−";
