## Second screens: /settings/displays

displays-title = Vevőkijelzők
displays-lead = A vevőkijelző egy hivatkozás, amelyet egy második táblagépen vagy egy állvány hátoldalán nyit meg. A vevőknek egy személy legutóbbi eladását mutatja, az eladások között pedig az üzlete nevét; akinél van, mást nem lát, és semmit sem tehet vele.
displays-none = Még nincs vevőkijelző.
displays-all = Összes vevőkijelző
display-name = Az új vevőkijelző neve
display-whose = Kinek az eladásait mutatja
display-own = Saját
display-make = Hivatkozás készítése
display-no-name = Adjon meg nevet, hogy tudja, melyiket szünteti meg.
display-long-name = A név túl hosszú: legfeljebb 40 betű.
display-no-cashier = Válassza saját magát vagy egy pénztárost a listából.
display-of-cashier = { $name } eladásait mutatja, kezdete:
display-of-owner = Az Ön eladásait mutatja, kezdete:
display-end = Megszüntetés
display-link-lead = Nyissa meg ezt a második kijelzőn. Csak most látható; szüntesse meg a kijelzőt, ha valaki más is hozzájutott.
display-link-qr = A hivatkozás QR-kódja

## What customers see: /display/…

display-title = Üdvözöljük
display-pay = Kérjük, fizessen
display-code = A számla QR-kódja
display-moment = Egy pillanat türelmet.
display-paid = Fizetve, köszönjük
display-paid-late = Késve fizetve
display-ask-the-shop = A fizetés a határidő lejárta után érkezett. Kérjük, érdeklődjön az üzletben, hogy elfogadják-e még.
display-choose-tip = Kérjük, válasszon a pénztár képernyőjén.
display-more = és még { $count }
