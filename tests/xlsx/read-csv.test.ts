import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, read, texts } from "./reading.ts";

const cells = async (text: string | Uint8Array) => {
  const [grid] = await read(typeof text === "string" ? bytesOf(text) : text);
  return texts(grid);
};

describe("the separator of a text", () => {
  it.each<[string, string, (string | number)[][]]>([
    [
      "tabs",
      "id\ttitle, long\nA.5.1\tx, y\n",
      [
        [1, "id", "title, long"],
        [2, "A.5.1", "x, y"],
      ],
    ],
    [
      "bars",
      "id|title\nA.5.1|x; y\n",
      [
        [1, "id", "title"],
        [2, "A.5.1", "x; y"],
      ],
    ],
    [
      "semicolons beside decimal commas",
      "5,1;Ja\n5,2;Nein\n5,10;Ja\n",
      [
        [1, "5,1", "Ja"],
        [2, "5,2", "Nein"],
        [3, "5,10", "Ja"],
      ],
    ],
    [
      "commas between numbers, for want of another",
      "1,2\n3,4\n",
      [
        [1, "1", "2"],
        [2, "3", "4"],
      ],
    ],
    [
      "the heading's commas, though a table in bars follows",
      "id,title,applies\nA.5.1,x,Yes\nA.5.2,y,No\n| id | title | why | how |\n| A.5.3 | z | w | v |\n| A.5.4 | z | w | v |\n",
      [
        [1, "id", "title", "applies"],
        [2, "A.5.1", "x", "Yes"],
        [3, "A.5.2", "y", "No"],
        [4, "| id | title | why | how |"],
        [5, "| A.5.3 | z | w | v |"],
        [6, "| A.5.4 | z | w | v |"],
      ],
    ],
    [
      "semicolons in lines that end in CR alone",
      "id;title\rA.5.1;x\r",
      [
        [1, "id", "title"],
        [2, "A.5.1", "x"],
      ],
    ],
    ["the separator that the file names, CR alone", "sep=;\rid;a,b\r", [[2, "id", "a,b"]]],
    ["the tab that the file names", "sep=\t\r\nid\ta;b;c\r\n", [[2, "id", "a;b;c"]]],
    [
      "commas beside quotes within fields",
      'id,size\nA.5.1,5" disk\nA.5.2,"say ""yes"", then"\n',
      [
        [1, "id", "size"],
        [2, "A.5.1", '5" disk'],
        [3, "A.5.2", 'say "yes", then'],
      ],
    ],
    [
      "a quote astray, whose end would be that of the file",
      'id,title,why\nA.5.1,x,"by law\nA.5.2,y,z\nA.5.3,y,z\n',
      [
        [1, "id", "title", "why"],
        [2, "A.5.1", "x", '"by law'],
        [3, "A.5.2", "y", "z"],
        [4, "A.5.3", "y", "z"],
      ],
    ],
    [
      "a quote astray, whose end would be another field's beginning",
      'id,title,why\nA.5.1,x,"by law\nA.5.2,y,z\nA.5.3,y,"a, b"\n',
      [
        [1, "id", "title", "why"],
        [2, "A.5.1", "x", '"by law'],
        [3, "A.5.2", "y", "z"],
        [4, "A.5.3", "y", "a, b"],
      ],
    ],
    [
      "lines with separators within quotes that end",
      'id,title,why\nA.5.1,x,"one, two\nthree, four\nfive, six",end\n',
      [
        [1, "id", "title", "why"],
        [2, "A.5.1", "x", "one, two\nthree, four\nfive, six", "end"],
      ],
    ],
    [
      "semicolons below a preamble with commas",
      "Statement of Applicability, version 2, approved\nOwner: CISO, Berlin\n\nid;title;status\nA.5.1;x;y\nA.5.2;x;y\n",
      [
        [1, "Statement of Applicability, version 2, approved"],
        [2, "Owner: CISO, Berlin"],
        [4, "id", "title", "status"],
        [5, "A.5.1", "x", "y"],
        [6, "A.5.2", "x", "y"],
      ],
    ],
    [
      "commas below a preamble with a semicolon",
      "Scope: Berlin; Paris\nid,title\nA.5.1,x\nA.5.2,y\n",
      [
        [1, "Scope: Berlin; Paris"],
        [2, "id", "title"],
        [3, "A.5.1", "x"],
        [4, "A.5.2", "y"],
      ],
    ],
    [
      "semicolons with texts full of commas",
      'id;why\nA.5.1;a, b, c\nA.5.2;"d, e\nf, g"\n',
      [
        [1, "id", "why"],
        [2, "A.5.1", "a, b, c"],
        [3, "A.5.2", "d, e\nf, g"],
      ],
    ],
  ])("%s", async (_, text, rows) => {
    expect(await cells(text)).toEqual(rows);
  });
});

describe("the encoding of a text", () => {
  const byte = (character: string, decoder: TextDecoder): number => {
    for (let code = 0; code < 256; code++) if (decoder.decode(Uint8Array.of(code)) === character) return code;
    throw new Error(`${character} is not in ${decoder.encoding}`);
  };
  /** The letters of DOS (850, and 437 where it has them) that the cases use: no decoder knows it. */
  const dos: Readonly<Record<string, number>> = {
    ...{ ü: 0x81, é: 0x82, â: 0x83, ä: 0x84, à: 0x85, ç: 0x87, ê: 0x88, è: 0x8a, Ä: 0x8e, É: 0x90, ô: 0x93, ö: 0x94 },
    ...{ ù: 0x97, Ö: 0x99, Ü: 0x9a, á: 0xa0, í: 0xa1, ó: 0xa2, ú: 0xa3, ñ: 0xa4, ß: 0xe1, ï: 0x8b, "§": 0xf5 },
  };
  const written = (text: string, encoding: string): Uint8Array => {
    if (encoding === "DOS") return Uint8Array.from([...text], (sign) => dos[sign] ?? byte(sign, new TextDecoder()));
    const decoder = new TextDecoder(encoding);
    return Uint8Array.from([...text], (character) => byte(character, decoder));
  };
  it.each<[string, string, string]>([
    ["Polish", "windows-1250", "Zabezpieczenie;Uzasadnienie\nA.5.1;Wdrożone częściowo, świadomość właściciela"],
    [
      "Czech",
      "windows-1250",
      "Opatření;Zdůvodnění\nA.5.1;Bezpečnost schválena vedením, částečně zavedeno, žádost, Řízení přístupu",
    ],
    ["Croatian", "windows-1250", "Kontrola;Obrazloženje\nA.5.1;Određeno od strane uprave, može, šifriranje, čuvanje"],
    [
      "Croatian without ć",
      "windows-1250",
      "Kontrola;Obrazloženje\nA.5.1;Određeno između uprave\nA.5.2;Određena osoba, pređeno, uređaj",
    ],
    [
      "Romanian",
      "windows-1250",
      "Măsură;Justificare\nA.5.1;Politici privind securitatea informaţiei, parţial, aprobată de conducere, acţiuni",
    ],
    ["Hungarian", "windows-1250", "Alkalmazandó;Indoklás\nA.5.1;Szerződés, felhőszolgáltatások, működés, űrlap"],
    ["Hungarian that looks like Portuguese", "windows-1250", "Elérhető;Erről\nA.5.1;Vezetői döntés\nA.5.2;Felelős"],
    [
      "Slovak",
      "windows-1250",
      "Opatrenie;Zdôvodnenie\nA.5.1;Zodpovednosť, prístup, zákon č. 69, riešenie, úplný, ľudia",
    ],
    ["Russian", "windows-1251", "Мера;Обоснование\nA.5.1;Политика информационной безопасности\nA.5.2;НЕ ПРИМЕНИМО"],
    ["Russian of DOS", "ibm866", "Мера;Обоснование\nA.5.1;Политика информационной безопасности"],
    [
      "Turkish",
      "windows-1254",
      "Kontrol;Gerekçe\nA.5.1;Bilgi güvenliği politikaları yazılı, uygulandı, kısmen, değişiklik",
    ],
    ["Icelandic", "windows-1252", "Stýring;Rök\nA.5.1;Samþykkt af stjórn, það er í gildi, við mælum, öryggi"],
    ["Greek", "windows-1253", "Μέτρο;Αιτιολόγηση\nA.5.1;Πολιτικές ασφάλειας πληροφοριών\nA.5.2;ΔΕΝ ΕΦΑΡΜΟΖΕΤΑΙ"],
    ["German", "windows-1252", "Maßnahme;Begründung\nA.5.1;„Größe“ – Überprüfung äußerer Einflüsse"],
    ["French", "windows-1252", "Mesure;Justification\nA.5.1;Mise en œuvre à réaliser, 12 m³, n° 5, où ça, cœur"],
    ["Spanish", "windows-1252", "¿Aplicable?;Justificación\nA.5.1;¿Está aprobada? Año, señal, 2ª línea, 1º paso"],
    ["Portuguese", "windows-1252", "Aplicável;Justificação\nA.5.1;Não, ações, gestão, nº 3, 1ª linha"],
    ["Italian", "windows-1252", "Applicabilità;Perché\nA.5.1;È già attuato, così è più sicuro – qualità… può"],
    ["Dutch", "windows-1252", "Geïmplementeerd;Reden\nA.5.1;Beëindiging, coördinatie, één keer, financiële gegevens"],
    ["Catalan", "windows-1252", "Mesura;Justificació\nA.5.1;Política d’ús, anàlisi, però, següent, això, països, camí"],
    ["Swedish", "windows-1252", "Åtgärd;Skäl\nA.5.1;Används å andra sidan; införd på alla nivåer, Å. Öberg"],
    [
      "English with its signs",
      "windows-1252",
      "Control;Why\nA.5.1;It’s “done” – etc…\nA.5.2;£500 per §5, 3 µs, café, 5 m²",
    ],
    ["English with ticks of a font", "windows-1252", "Control;Yes;No\nA.5.1;ü;\nA.5.2;;û\nA.5.3;ü;\nA.5.4;þ;¨"],
    ["German on a Mac", "macintosh", "Maßnahme;Begründung\nA.5.1;„Größe“ – Überprüfung äußerer Einflüsse"],
    ["French on a Mac", "macintosh", "Mesure;État\nA.5.1;Décision de l’équipe, déjà à réaliser, où ça, cœur"],
    ["Spanish on a Mac", "macintosh", "Aplicable;Justificación\nA.5.1;Política de gestión, información, año"],
    ["English on a Mac", "macintosh", "Control;Why\nA.5.1;It’s done – the team’s own"],
    ["German of DOS", "DOS", "Maßnahme;Begründung\nA.5.1;Überprüfung der Größe, äußere Einflüsse, Öffnung"],
    ["French of DOS", "DOS", "Mesure;État\nA.5.1;Décision à réaliser dès que possible, où ça, contrôle prêt"],
    ["Spanish of DOS", "DOS", "Aplicable;Justificación\nA.5.1;Política de gestión, mañana, así está, último"],
    ["Italian of DOS", "DOS", "Applicabilità;Note\nA.5.1;Già attuato, qualità, più, perché, responsabilità"],
    ["Danish with a Czech name", "windows-1252", "Kontrol;Begrundelse\nA.5.1;Håndtering af ændringer hos Škoda"],
    ["Finnish", "windows-1252", "Soveltuu;Perustelu\nA.5.1;Kyllä, käyttöoikeudet, määräykset, pääsynhallinta"],
  ])("of %s", async (_, encoding, text) => {
    const rows = text.split("\n").map((line, at) => [at + 1, ...line.split(";")]);
    expect(await cells(written(text, encoding))).toEqual(rows);
  });

  it("of one letter that stands where it can't", async () => {
    expect(await cells(written("Statut,État\rA.5.1,Planifié\r", "macintosh"))).toEqual([
      [1, "Statut", "État"],
      [2, "A.5.1", "Planifié"],
    ]);
  });

  it("of Japanese in EUC", async () => {
    const bytes = [
      0xb4, 0xc9, 0xcd, 0xfd, 0xba, 0xf6, 0x2c, 0xc5, 0xac, 0xcd, 0xd1, 0x0a, 0xa4, 0xcf, 0xa4, 0xa4, 0x2c, 0xa5, 0xde,
    ];
    expect(await cells(Uint8Array.from(bytes))).toEqual([
      [1, "管理策", "適用"],
      [2, "はい", "マ"],
    ]);
  });

  it("of Japanese in Shift JIS", async () => {
    const bytes = [
      0x8a, 0xc7, 0x97, 0x9d, 0x8d, 0xf4, 0x2c, 0x93, 0x4b, 0x97, 0x70, 0x0a, 0x82, 0xcd, 0x82, 0xa2, 0x2c, 0x83, 0x7d,
    ];
    expect(await cells(Uint8Array.from(bytes))).toEqual([
      [1, "管理策", "適用"],
      [2, "はい", "マ"],
    ]);
  });

  it.each([
    ["little endian with a mark", "\ufeffid,Maß\n", false],
    ["little endian without a mark", "id,Maß,title\n", false],
    ["big endian with a mark", "\ufeffid,Maß\n", true],
    ["big endian without a mark", "id,Maß,title\n", true],
  ])("of UTF-16, %s", async (_, text, big) => {
    const bytes = Buffer.from(text, "utf16le");
    if (big) bytes.swap16();
    expect(await cells(new Uint8Array(bytes))).toEqual([[1, ...text.replace(/[\ufeff\n]/g, "").split(",")]]);
  });

  it("of any bytes is decided", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300, min: 32 }), async (bytes) => {
        const [grid] = await read(new Uint8Array([0x61, 0x2c, ...bytes]));
        expect(grid?.sheet).toBe("#csv");
      }),
    );
  });
});
