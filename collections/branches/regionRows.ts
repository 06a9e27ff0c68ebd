/*
 * Written by makeRegionRows.mjs; don’t edit. From Unicode CLDR (npm cldr 8.0.0), iso-3166 (npm) and iso3166-2 (PyPI).
 *
 * UNICODE LICENSE V3
 *
 * COPYRIGHT AND PERMISSION NOTICE
 *
 * Copyright © 2019-2025 Unicode, Inc.
 *
 * NOTICE TO USER: Carefully read the following legal agreement. BY
 * DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
 * SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
 * TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
 * DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a
 * copy of data files and any associated documentation (the "Data Files") or
 * software and any associated documentation (the "Software") to deal in the
 * Data Files or Software without restriction, including without limitation
 * the rights to use, copy, modify, merge, publish, distribute, and/or sell
 * copies of the Data Files or Software, and to permit persons to whom the
 * Data Files or Software are furnished to do so, provided that either (a)
 * this copyright and permission notice appear with all copies of the Data
 * Files or Software, or (b) this copyright and permission notice appear in
 * associated Documentation.
 *
 * THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
 * KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
 * THIRD PARTY RIGHTS.
 *
 * IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
 * BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
 * OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
 * WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
 * ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
 * FILES OR SOFTWARE.
 *
 * Except as contained in this notice, the name of a copyright holder shall
 * not be used in advertising or otherwise to promote the sale, use or other
 * dealings in these Data Files or Software without prior written
 * authorization of the copyright holder.
 *
 * SPDX-License-Identifier: Unicode-3.0
 *
 * The MIT License: iso-3166, Copyright (c) Titus Wormer; iso3166-2, Copyright (c) AJ McKenna.
 *
 * Permission is hereby granted, free of charge, to any person obtaining
 * a copy of this software and associated documentation files (the
 * 'Software'), to deal in the Software without restriction, including
 * without limitation the rights to use, copy, modify, merge, publish,
 * distribute, sublicense, and/or sell copies of the Software, and to
 * permit persons to whom the Software is furnished to do so, subject to
 * the following conditions:
 *
 * The above copyright notice and this permission notice shall be
 * included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED 'AS IS', WITHOUT WARRANTY OF ANY KIND,
 * EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
 * IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
 * CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
 * TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
 * SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

/** The regions in force, one a line: code, the region that it is within, its name at home, and its other names. */
export const regionRows = `
AD-02||Canillo
AD-03||Encamp
AD-04||La Massana
AD-05||Ordino
AD-06||Sant Julià de Lòria|San Julián de Loria
AD-07||Andorra la Vella
AD-08||Escaldes-Engordany
AE-AJ||‘Ajmān|عجمان
AE-AZ||Abū Z̧aby|إمارة أبوظبي|Abu Dhabi|Abu Dabi
AE-DU||Dubayy|امارة دبي|Dubai
AE-FU||Al Fujayrah|الفجيرة|Fujairah|Fuyaira
AE-RK||Ra’s al Khaymah|رأس الخيمة|Ras al-Khaimah|Ras al-Jaima
AE-SH||Ash Shāriqah|إمارة الشارقة|Sharjah
AE-UQ||Umm al Qaywayn|أم القيوين|Umm al-Quwain
AF-BAL||Balkh|بلخ|ولایت بلخ|بلخ ولايت|Provincia de Balj
AF-BAM||Bāmyān|بامیان|Bāmīān|ولایت بامیان|باميان ولايت|Provincia de Bamiyan
AF-BDG||Bādghīs|بادغیس|ولایت بادغیس|بادغيس ولايت|Provincia de Bādgīs
AF-BDS||Badakhshān|بدخشان|ولایت بدخشان|بدخشان ولايت|Provincia de Badakhshan
AF-BGL||Baghlān|بغلان|ولایت بغلان|بغلان ولايت|Provincia de Baghlan
AF-DAY||Dāykundī|دایکندی|ولایت دایکندی|دايکندي ولايت|Provincia de Daikondi
AF-FRA||Farāh|فراه|ولایت فراه|فراه ولايت|Provincia de Farāh
AF-FYB||Fāryāb|فاریاب|ولایت فاریاب|فارياب ولايت|Provincia de Fāryāb
AF-GHA||Ghaznī|غزنی|ولایت غزنی|غزني ولايت|Provincia de Gazni
AF-GHO||Ghōr|غور|ولایت غور|غور ولايت|Provincia de Ġawr
AF-HEL||Helmand|هلمند|ولایت هلمند|هلمند ولايت|Provincia de Helmand
AF-HER||Herāt|هرات|ولایت هرات|هرات ولايت|Provincia de Herāt
AF-JOW||Jowzjān|جوزجان|ولایت جوزجان|جوزجان ولايت|Provincia de Jawzjān
AF-KAB||Kābul|کابل|ولایت کابل|کابل ولايت|Kabul welaýaty|Provincia de Kabul
AF-KAN||Kandahār|کندهار|ولایت قندهار|کندهار ولايت|Provincia de Kandahar
AF-KAP||Kāpīsā|کاپیسا|ولایت کاپیسا|کاپيسا ولايت|Provincia de Kāpīsā
AF-KDZ||Kunduz|کندز|ولایت کندوز|کندوز ولايت|Provincia de Qundūz
AF-KHO||Khōst|خوست|ولایت خوست|خوست ولايت|Provincia de Jost
AF-KNR||Kunaṟ|کنړ|ولایت کنر|کونړ ولايت|Provincia de Kunar
AF-LAG||Laghmān|لغمان|ولایت لغمان|لغمان ولايت|Provincia de Laġmān
AF-LOG||Lōgar|لوګر|ولایت لوگر|لوګر ولايت|Provincia de Lawgar
AF-NAN||Nangarhār|ننګرهار|ولایت ننگرهار|د ننګرهار ولايت|Provincia de Nangarhar
AF-NIM||Nīmrōz|نیمروز|ولایت نیمروز|نيمروز ولايت|Nimruz|Provincia de Nimruz
AF-NUR||Nūristān|نورستان|ولایت نورستان|نورستان ولايت|Provincia de Nūristān
AF-PAN||Panjshayr|پنجشیر|ولایت پنجشیر|پنجشېر ولايت|Panjshir|Provincia de Panjshīr
AF-PAR||Parwān|پروان|ولایت پروان|پروان ولايت|Provincia de Parwān
AF-PIA||Paktiyā|پکتیا|ولایت پکتیا|پکتيا ولايت|Paktia|Provincia de Paktiyā
AF-PKA||Paktīkā|پکتیکا|ولایت پکتیکا|پکتيکا ولايت|Provincia de Paktīkā
AF-SAM||Samangān|سمنګان|ولایت سمنگان|سمنګان ولايت|Provincia de Samangān
AF-SAR||Sar-e Pul|سرپل|ولایت سرپل|سرپل ولايت|Sar-e Pol|Provincia de Sar-e Pul
AF-TAK||Takhār|تخار|ولایت تخار|تخار ولايت|Provincia de Tahār
AF-URU||Uruzgān|ارزګان|ولایت اروزگان|روزګان ولايت|Urozgan|Provincia de Urūzgān
AF-WAR||Wardak|وردګ|ولایت وردک|ميدان وردګ ولايت|Maidan Wardak|Provincia de Vardak
AF-ZAB||Zābul|زابل|ولایت زابل|زابل ولايت|Provincia de Zābul
AG-03||Saint George|Parroquia de Saint George
AG-04||Saint John|Parroquia de Saint John
AG-05||Saint Mary|Parroquia de Saint Mary
AG-06||Saint Paul|Parroquia de Saint Paul
AG-07||Saint Peter|Parroquia de Saint Peter
AG-08||Saint Philip|Parroquia de Saint Philip
AG-10||Barbuda
AG-11||Redonda|Isla Redonda
AL-01||Berat|Qarku i Beratit|Berat County|condado de Berat
AL-02||Durrës|Qarku i Durrësit|Durrës County|condado de Durrës
AL-03||Elbasan|Qarku i Elbasanit|Elbasan County|condado de Elbasan
AL-04||Fier|Qarku i Fierit|Fier County|Condado de Fier
AL-05||Gjirokastër|Qarku i Gjirokastrës|Gjirokastër County|Condado de Gjirokastër
AL-06||Korçë|Qarku i Korçës|Korçë County|Condado de Korçë
AL-07||Kukës|Qarku i Kukësit|Kukës County|Condado de Kukës
AL-08||Lezhë|Qarku i Lezhës|Lezhë County|Condado de Lezhë
AL-09||Dibër|Qarku i Dibrës|Dibër County|condado de Dibër
AL-10||Shkodër|Qarku i Shkodrës|Shkodër County|Condado de Shkodër
AL-11||Tiranë|Qarku i Tiranës|Tirana County|Condado de Tirana
AL-12||Vlorë|Qarku i Vlorës|Vlorë County|Condado de Vlorë
AM-AG||Aragac̣otn|Արագածոտնի մարզ|Aragatsotn
AM-AR||Ararat|Արարատի մարզ
AM-AV||Armavir|Արմավիրի մարզ
AM-ER||Erevan|Երևան|Yerevan
AM-GR||Geġark'unik'|Գեղարքունիքի մարզ|Gegharkunik|Geghark’unik’
AM-KT||Kotayk'|Կոտայքի մարզ
AM-LO||Loṙi|Լոռու մարզ|Lorri
AM-SH||Širak|Շիրակի մարզ|Shirak
AM-SU||Syunik'|Սյունիքի մարզ
AM-TV||Tavuš|Տավուշի մարզ|Tavush
AM-VD||Vayoć Jor|Վայոց ձորի մարզ|Vayots Dzor
AO-BGO||Bengo
AO-BGU||Benguela|Luombaka Volupale
AO-BIE||Bié
AO-CAB||Cabinda
AO-CCU||Cuando Cubango
AO-CNN||Cunene
AO-CNO||Cuanza-Norte|Kwanza-Norte
AO-CUS||Cuanza-Sul|Kwanza-Sul|Cuanza Sur
AO-HUA||Huambo|Provincia de Huambo
AO-HUI||Huíla
AO-LNO||Lunda-Norte
AO-LSU||Lunda-Sul
AO-LUA||Luanda|Provincia de Luanda
AO-MAL||Malange|Malanje
AO-MOX||Moxico
AO-NAM||Namibe
AO-UIG||Uíge
AO-ZAI||Zaire|Provincia de Zaire
AR-A||Salta|Provincia de Salta
AR-B||Buenos Aires|provincia de Buenos Aires|Buenos Aires Province
AR-C||Ciudad Autónoma de Buenos Aires|Buenos Aires
AR-D||San Luis|Provincia de San Luis
AR-E||Entre Ríos|Provincia de Entre Ríos
AR-F||La Rioja|Provincia de La Rioja
AR-G||Santiago del Estero|Provincia de Santiago del Estero
AR-H||Chaco|Provincia del Chaco
AR-J||San Juan|Provincia de San Juan
AR-K||Catamarca
AR-L||La Pampa|Provincia de La Pampa
AR-M||Mendoza|Provincia de Mendoza
AR-N||Misiones|Provincia de Misiones
AR-P||Formosa|Provincia de Formosa
AR-Q||Neuquén|Provincia de Neuquén
AR-R||Río Negro|Provincia de Río Negro
AR-S||Santa Fe|Provincia de Santa Fe
AR-T||Tucumán|Provincia de Tucumán
AR-U||Chubut|Talaith Chubut|Provincia del Chubut
AR-V||Tierra del Fuego|Provincia de Tierra del Fuego, Antártida e islas del Atlántico Sur
AR-W||Corrientes|Provincia de Corrientes
AR-X||Córdoba|Provincia de Córdoba
AR-Y||Jujuy|Provincia de Jujuy
AR-Z||Santa Cruz|Provincia de Santa Cruz
AT-1||Burgenland|Őrvidék|Gradišće|Burgnland|Gradiščanska
AT-2||Kärnten|Koroška|Carinzia|Koruška|Karintia|Carinthia|Carintia
AT-3||Niederösterreich|Niedaöstareich|Donja Austrija|Spodnja Avstrija|Alsó-Ausztria|Lower Austria|Baja Austria
AT-4||Oberösterreich|Obaöstareich|Gornja Austrija|Gornja Avstrija|Felső-Ausztria|Upper Austria|Alta Austria
AT-5||Salzburg|Soizbuag|Salisburghese|Salzburgo
AT-6||Steiermark|Steiamårk|Štajerska|Stájerország|Styria|Estiria
AT-7||Tirol|Tirolo|Tirolska|Tyrol
AT-8||Vorarlberg|Predarlska
AT-9||Wien|Wean|Beč|Dunaj|Bécs|Vienna|Viena
AU-ACT||Australian Capital Territory|Territorio de la Capital Australiana
AU-NSW||New South Wales|Nueva Gales del Sur
AU-NT||Northern Territory|Territorio del Norte
AU-QLD||Queensland
AU-SA||South Australia|Australia Meridional
AU-TAS||Tasmania
AU-VIC||Victoria
AU-WA||Western Australia|Australia Occidental
AZ-ABS||Abşeron|Absheron
AZ-AGA||Ağstafa
AZ-AGC||Ağcabədi|Aghjabadi
AZ-AGM||Ağdam
AZ-AGS||Ağdaş|Agdash
AZ-AGU||Ağsu
AZ-AST||Astara
AZ-BA||Bakı|Baku
AZ-BAB|AZ-NX|Babək|Babek
AZ-BAL||Balakən|Balakan
AZ-BAR||Bərdə|Barda
AZ-BEY||Beyləqan|Beylagan
AZ-BIL||Biləsuvar|Biləsuvar rayonu|Bilasuvar
AZ-CAB||Cəbrayıl|Jabrayil
AZ-CAL||Cəlilabad|Jalilabad
AZ-CUL|AZ-NX|Culfa|Culfa rayonu|Julfa
AZ-DAS||Daşkəsən|Dashkasan
AZ-FUZ||Füzuli|Fizuli
AZ-GA||Gəncə|Ganja
AZ-GAD||Gədəbəy|Gadabay
AZ-GOR||Goranboy
AZ-GOY||Göyçay|Goychay
AZ-GYG||Göygöl
AZ-HAC||Hacıqabul|Hajigabul
AZ-IMI||İmişli|Imishli|İmişli (raión)
AZ-ISM||İsmayıllı|Ismailli|İsmayıllı (raión)
AZ-KAL||Kəlbəcər|Kalbajar
AZ-KAN|AZ-NX|Kǝngǝrli|Kəngərli|Kangarli
AZ-KUR||Kürdəmir|Kurdamir
AZ-LA||Lənkəran|Lankon|Lankaran
AZ-LAC||Laçın|Lankon|Lachin
AZ-LAN||Lənkəran|Lankaran District|Lankaran
AZ-LER||Lerik|Lik
AZ-MAS||Masallı|Masally
AZ-MI||Mingəçevir|Mingachevir
AZ-NA||Naftalan
AZ-NEF||Neftçala|Neftchala
AZ-NV|AZ-NX|Naxçıvan|Nakhchivan|Najicheván
AZ-NX||Naxçıvan|Naxçıvan Muxtar Respublikası|Nakhchivan AR|República Autónoma de Najicheván
AZ-OGU||Oğuz|Oghuz
AZ-ORD|AZ-NX|Ordubad
AZ-QAB||Qəbələ|Qabala
AZ-QAX||Qax|Къахын район|Qakh
AZ-QAZ||Qazax|Qazakh
AZ-QBA||Quba
AZ-QBI||Qubadlı|Qubadli
AZ-QOB||Qobustan|Gobustan
AZ-QUS||Qusar
AZ-SA||Şəki|Shaki
AZ-SAB||Sabirabad
AZ-SAD|AZ-NX|Sədərək|Sadarak
AZ-SAH|AZ-NX|Şahbuz|Shahbuz
AZ-SAK||Şəki|Shaki District
AZ-SAL||Salyan
AZ-SAR|AZ-NX|Şərur|Sharur
AZ-SAT||Saatlı|Saatly
AZ-SBN||Şabran|Şabran (rayon)|Shabran|Şabran (raión)
AZ-SIY||Siyəzən|Siazan
AZ-SKR||Şəmkir|Shamkir
AZ-SM||Sumqayıt|Sumqayit
AZ-SMI||Şamaxı|Shamakhi
AZ-SMX||Samux|Samukh
AZ-SR||Şirvan|Shirvan
AZ-SUS||Şuşa|Shusha
AZ-TAR||Tərtər|Tartar
AZ-TOV||Tovuz
AZ-UCA||Ucar|Ujar
AZ-XA||Xankəndi|Stepanakert
AZ-XAC||Xaçmaz|Khachmaz
AZ-XCI||Xocalı|Khojali
AZ-XIZ||Xızı|Khizi
AZ-XVD||Xocavənd|Khojavend
AZ-YAR||Yardımlı|Yardymli
AZ-YE||Yevlax|Yevlakh
AZ-YEV||Yevlax|Yevlakh District
AZ-ZAN||Zəngilan|Zangilan|Zəngilan (raión)
AZ-ZAQ||Zaqatala|Закаталайни район|Zaqatala (raión)
AZ-ZAR||Zərdab|Zardab|Zərdab (raión)
BA-BIH||Federacija Bosne i Hercegovine|Федерација Босне и Херцеговине|Federation of Bosnia and Herzegovina|Federación de Bosnia y Herzegovina
BA-BRC||Brčko Distrikt|Брчко Дистрикт|Brčko Distrikt Bosne i Hercegovine|Brčko District|Distrito de Brčko
BA-SRP||Republika Srpska|Република Српска|República Srpska
BB-01||Christ Church|Parroquia de Christ Church
BB-02||Saint Andrew
BB-03||Saint George|Parroquia de Saint George
BB-04||Saint James|Parroquia de Saint James
BB-05||Saint John|Parroquia de Saint John
BB-06||Saint Joseph|Parroquia de Saint Joseph
BB-07||Saint Lucy|Parroquia de Saint Lucy
BB-08||Saint Michael|Parroquia de Saint Michael
BB-09||Saint Peter|Parroquia de Saint Peter
BB-10||Saint Philip|Parroquia de Saint Philip
BB-11||Saint Thomas|Parroquia de Saint Thomas
BD-01|BD-B|Bandarban|বান্দরবান জেলা|Bandarban (zila)
BD-02|BD-A|Barguna|বরগুনা জেলা|Barguna (zila)
BD-03|BD-E|Bogura|বগুড়া জেলা|Bogra
BD-04|BD-B|Brahmanbaria|ব্রাহ্মণবাড়ীয়া জেলা|Brahmanbaria (zila)
BD-05|BD-D|Bagerhat|বাগেরহাট জেলা
BD-06|BD-A|Barishal|বরিশাল জেলা|Barisal Division|Barisal (zila)
BD-07|BD-A|Bhola|ভোলা জেলা|Bhola (zila)
BD-08|BD-B|Cumilla|কুমিল্লা জেলা|Comilla
BD-09|BD-B|Chandpur|চাঁদপুর জেলা
BD-10|BD-B|Chattogram|চট্টগ্রাম জেলা|Chittagong|Chittagong (zila)
BD-11|BD-B|Cox's Bazar|কক্সবাজার জেলা
BD-12|BD-D|Chuadanga|চুয়াডাঙ্গা জেলা
BD-13|BD-C|Dhaka|ঢাকা জেলা|Daca
BD-14|BD-F|Dinajpur|দিনাজপুর জেলা
BD-15|BD-C|Faridpur|ফরিদপুর জেলা|Faridpur (zila)
BD-16|BD-B|Feni|ফেনী জেলা|Feni (zila)
BD-17|BD-C|Gopalganj|গোপালগঞ্জ জেলা
BD-18|BD-C|Gazipur|গাজীপুর জেলা
BD-19|BD-F|Gaibandha|গাইবান্ধা জেলা
BD-20|BD-G|Habiganj|হবিগঞ্জ জেলা
BD-21|BD-H|Jamalpur|জামালপুর জেলা
BD-22|BD-D|Jashore|যশোর জেলা|Jessore|Jessore (zila)
BD-23|BD-D|Jhenaidah|ঝিনাইদহ জেলা
BD-24|BD-E|Joypurhat|জয়পুরহাট জেলা|Jaipurhat
BD-25|BD-A|Jhalakathi|ঝালকাঠি জেলা|Jhalokati
BD-26|BD-C|Kishoreganj|কিশোরগঞ্জ জেলা
BD-27|BD-D|Khulna|খুলনা জেলা
BD-28|BD-F|Kurigram|কুড়িগ্রাম জেলা
BD-29|BD-B|Khagrachhari|খাগড়াছড়ি জেলা|Khagrachari
BD-30|BD-D|Kushtia|কুষ্টিয়া জেলা
BD-31|BD-B|Lakshmipur|লক্ষ্মীপুর জেলা
BD-32|BD-F|Lalmonirhat|লালমনিরহাট জেলা
BD-33|BD-C|Manikganj|মানিকগঞ্জ জেলা
BD-34|BD-H|Mymensingh|ময়মনসিংহ জেলা
BD-35|BD-C|Munshiganj|মুন্সিগঞ্জ জেলা
BD-36|BD-C|Madaripur|মাদারীপুর জেলা
BD-37|BD-D|Magura|মাগুরা জেলা
BD-38|BD-G|Moulvibazar|মৌলভীবাজার জেলা|Maulvi Bazar|Maulvibazar
BD-39|BD-D|Meherpur|মেহেরপুর জেলা
BD-40|BD-C|Narayanganj|নারায়ণগঞ্জ জেলা
BD-41|BD-H|Netrakona|নেত্রকোনা জেলা|Netrokona
BD-42|BD-C|Narsingdi|নরসিংদী জেলা
BD-43|BD-D|Narail|নড়াইল জেলা
BD-44|BD-E|Natore|নাটোর জেলা
BD-45|BD-E|Chapai Nawabganj|চাঁপাইনবাবগঞ্জ জেলা|Nawabganj
BD-46|BD-F|Nilphamari|নীলফামারী জেলা
BD-47|BD-B|Noakhali|নোয়াখালী জেলা
BD-48|BD-E|Naogaon|নওগাঁ জেলা
BD-49|BD-E|Pabna|পাবনা জেলা
BD-50|BD-A|Pirojpur|পিরোজপুর জেলা
BD-51|BD-A|Patuakhali|পটুয়াখালী জেলা
BD-52|BD-F|Panchagarh|পঞ্চগড় জেলা
BD-53|BD-C|Rajbari|রাজবাড়ী জেলা
BD-54|BD-E|Rajshahi|রাজশাহী জেলা
BD-55|BD-F|Rangpur|রংপুর জেলা
BD-56|BD-B|Rangamati|রাঙামাটি জেলা|Rangamati Hill
BD-57|BD-H|Sherpur|শেরপুর জেলা
BD-58|BD-D|Satkhira|সাতক্ষীরা জেলা|Shatkhira
BD-59|BD-E|Sirajganj|সিরাজগঞ্জ জেলা
BD-60|BD-G|Sylhet|সিলেট জেলা
BD-61|BD-G|Sunamganj|সুনামগঞ্জ জেলা
BD-62|BD-C|Shariatpur|শরিয়তপুর জেলা
BD-63|BD-C|Tangail|টাঙ্গাইল জেলা
BD-64|BD-F|Thakurgaon|ঠাকুরগাঁও জেলা
BD-A||Barishal|বরিশাল বিভাগ|Barisal
BD-B||Chattogram|চট্টগ্রাম বিভাগ|Chittagong Division|Chittagong
BD-C||Dhaka|ঢাকা বিভাগ|Dhaka Division|Daca
BD-D||Khulna|খুলনা বিভাগ|Khulna Division
BD-E||Rajshahi|রাজশাহী বিভাগ|Rajshahi Division
BD-F||Rangpur|রংপুর বিভাগ|Rangpur Division
BD-G||Sylhet|সিলেট বিভাগ|Sylhet Division
BD-H||Mymensingh|ময়মনসিংহ বিভাগ|Mymensingh Division
BE-BRU||Région de Bruxelles-Capitale|Brussels Hoofdstedelijk Gewest|Brüssel|Brussels|Región de Bruselas-Capital
BE-VAN|BE-VLG|Antwerpen|Province dAnvers|Provincie Antwerpen|Anvers|Antwerp|Provincia de Amberes
BE-VBR|BE-VLG|Vlaams-Brabant|Brabant flamand|Flämisch-Brabant|Flemish Brabant|Brabante Flamenco
BE-VLG||Vlaams Gewest|Région flamande|Flandern|Flanders|Región Flamenca
BE-VLI|BE-VLG|Limburg|Limbourg|Limburgo
BE-VOV|BE-VLG|Oost-Vlaanderen|Flandre-Orientale|Ostflandern|Ôost-Vloandern|East Flanders|Provincia de Flandes Oriental
BE-VWV|BE-VLG|West-Vlaanderen|West Vloandern|Flandre-Occidentale|Westflandern|West Flanders|Provincia de Flandes Occidental
BE-WAL||Région wallonne|Waals Gewest|Wallonien|Wallonie|Waloneye|Wallonia|Valonia
BE-WBR|BE-WAL|Brabant wallon|Roman Payis|Waals-Brabant|Wallonisch-Brabant|Walloon Brabant|Provincia del Brabante Valón
BE-WHT|BE-WAL|Hainaut|Hinnot|Henegouwen|Hennegau|Provincia de Henao
BE-WLG|BE-WAL|Liège|Lüttich|Lîdje|provincie Luik|Provincia de Lieja
BE-WLX|BE-WAL|Luxembourg|Luxemburg|Lussimbork|Provincie Luxemburg|Provincia de Luxemburgo
BE-WNA|BE-WAL|Namur|Nameur|Provincie Namen|Provincia de Namur
BF-01||Boucle du Mouhoun|Región Boucle du Mouhoun
BF-02||Cascades|Región Cascades
BF-03||Centre|Región Centro
BF-04||Centre-Est|Región Centro-Este
BF-05||Centre-Nord|Región Centro-Norte
BF-06||Centre-Ouest|Región Centro-Oeste
BF-07||Centre-Sud|Región Centro-Sur
BF-08||Est|Región Este
BF-09||Hauts-Bassins|Región Hauts-Bassins
BF-10||Nord|Región Norte
BF-11||Plateau-Central|Región Plateau-Central
BF-12||Sahel|Región del Sahel
BF-13||Sud-Ouest|Región Suroeste
BF-BAL|BF-01|Balé|Balé (province du Burkina Faso)|Provincia de Balé
BF-BAM|BF-05|Bam|Provincia de Bam
BF-BAN|BF-01|Banwa|Provincia de Banwa
BF-BAZ|BF-07|Bazèga|Provincia de Bazéga
BF-BGR|BF-13|Bougouriba|Provincia de Bougouriba
BF-BLG|BF-04|Boulgou
BF-BLK|BF-06|Boulkiemdé|Provincia de Boulkiemdé
BF-COM|BF-02|Comoé|Provincia de Comoé
BF-GAN|BF-11|Ganzourgou|Provincia de Ganzourgou
BF-GNA|BF-08|Gnagna|Provincia de Gnagna
BF-GOU|BF-08|Gourma|Provincia de Gourma
BF-HOU|BF-09|Houet|Provincia de Houet
BF-IOB|BF-13|Ioba|Provincia de Ioba
BF-KAD|BF-03|Kadiogo|Provincia de Kadiogo
BF-KEN|BF-09|Kénédougou|Provincia de Kénédougou
BF-KMD|BF-08|Komondjari|Provincia de Komondjari
BF-KMP|BF-08|Kompienga|Provincia de Kompienga
BF-KOP|BF-04|Koulpélogo|Provincia de Koulpélogo
BF-KOS|BF-01|Kossi|Provincia de Kossi
BF-KOT|BF-04|Kouritenga|Provincia de Kouritenga
BF-KOW|BF-11|Kourwéogo|Provincia de Kourwéogo
BF-LER|BF-02|Léraba|Provincia de Léraba
BF-LOR|BF-10|Loroum|Provincia de Loroum
BF-MOU|BF-01|Mouhoun|Provincia de Mouhoun
BF-NAM|BF-05|Namentenga|Provincia de Namentenga
BF-NAO|BF-07|Nahouri|Provincia de Nahouri
BF-NAY|BF-01|Nayala|Provincia de Nayala
BF-NOU|BF-13|Noumbiel|Provincia de Noumbiel
BF-OUB|BF-11|Oubritenga|Provincia de Oubritenga
BF-OUD|BF-12|Oudalan|Provincia de Oudalan
BF-PAS|BF-10|Passoré|Provincia de Passoré
BF-PON|BF-13|Poni|Provincia de Poni
BF-SEN|BF-12|Séno|Provincia de Séno
BF-SIS|BF-06|Sissili|Provincia de Sissili
BF-SMT|BF-05|Sanmatenga|Provincia de Sanmatenga
BF-SNG|BF-06|Sanguié|Provincia de Sanguié
BF-SOM|BF-12|Soum|Provincia de Soum
BF-SOR|BF-01|Sourou|Provincia de Sourou
BF-TAP|BF-08|Tapoa|Provincia de Tapoa
BF-TUI|BF-09|Tuy|Provincia de Tuy
BF-YAG|BF-12|Yagha|Provincia de Yagha
BF-YAT|BF-10|Yatenga|Provincia de Yatenga
BF-ZIR|BF-06|Ziro|Provincia de Ziro
BF-ZON|BF-10|Zondoma|Provincia de Zondoma
BF-ZOU|BF-07|Zoundwéogo|Provincia de Zoundwéogo
BG-01||Blagoevgrad|Област Благоевград
BG-02||Burgas|Област Бургас
BG-03||Varna|Област Варна
BG-04||Veliko Tarnovo|Област Велико Търново
BG-05||Vidin|Област Видин
BG-06||Vratsa|Област Враца
BG-07||Gabrovo|Област Габрово
BG-08||Dobrich|Област Добрич
BG-09||Kardzhali|Област Кърджали
BG-10||Kyustendil|Област Кюстендил
BG-11||Lovech|Област Ловеч
BG-12||Montana|Област Монтана|Provincia de Montana
BG-13||Pazardzhik|Област Пазарджик
BG-14||Pernik|Област Перник
BG-15||Pleven|Област Плевен
BG-16||Plovdiv|Област Пловдив
BG-17||Razgrad|Област Разград
BG-18||Ruse|Област Русе
BG-19||Silistra|Област Силистра
BG-20||Sliven|Област Сливен
BG-21||Smolyan|Област Смолян|Provincia de Smolyan
BG-22||Sofia (stolitsa)|Област София|Sofia|Sofía-Ciudad
BG-23||Sofia|Софийска област|Sofia District
BG-24||Stara Zagora|Област Стара Загора
BG-25||Targovishte|Област Търговище|Tărgovište
BG-26||Haskovo|Hasköy|Област Хасково
BG-27||Shumen|Област Шумен
BG-28||Yambol|Област Ямбол
BH-13||Al ‘Āşimah|محافظة العاصمة|Capital
BH-14||Al Janūbīyah|جنوبية|Southern|Sur
BH-15||Al Muḩarraq|محافظة المحرق|Muharraq
BH-17||Ash Shamālīyah|شمالية|Northern|Norte
BI-BB||Bubanza|province de Bubanza|Provincia de Bubanza
BI-BL||Bujumbura Rural|province de Bujumbura rural|Provincia de Buyumbura Rural
BI-BM||Bujumbura Mairie|province de Bujumbura Mairie|Bujumbura|Provincia de Buyumbura Mairie
BI-BR||Bururi|province de Bururi|Provincia de Bururi
BI-CA||Cankuzo|province de Cankuzo|Provincia de Cankuzo
BI-CI||Cibitoke|province de Cibitoke|Provincia de Cibitoke
BI-GI||Gitega|province de Gitega|Provincia de Gitega
BI-KI||Kirundo|province de Kirundo|Provincia de Kirundo
BI-KR||Karuzi|province de Karuzi|Provincia de Karuzi
BI-KY||Kayanza|province de Kayanza|Provincia de Kayanza
BI-MA||Makamba|province de Makamba|Provincia de Makamba
BI-MU||Muramvya|province de Muramvya|Provincia de Muramvya
BI-MW||Mwaro|province de Mwaro|Provincia de Mwaro
BI-MY||Muyinga|province de Muyinga|Provincia de Muyinga
BI-NG||Ngozi|province de Ngozi|Provincia de Ngozi
BI-RM||Rumonge|Province de Rumonge|Provincia de Rumonge
BI-RT||Rutana|province de Rutana|Provincia de Rutana
BI-RY||Ruyigi|province de Ruyigi|Provincia de Ruyigi
BJ-AK||Atacora|Atakora
BJ-AL||Alibori
BJ-AQ||Atlantique
BJ-BO||Borgou
BJ-CO||Collines
BJ-DO||Donga
BJ-KO||Couffo|Kouffo
BJ-LI||Littoral
BJ-MO||Mono
BJ-OU||Ouémé
BJ-PL||Plateau
BJ-ZO||Zou
BN-BE||Belait|Daerah Belait|Distrito de Belait
BN-BM||Brunei-Muara|Daerah Brunei Muara|Brunei y Muara
BN-TE||Temburong|Daerah Temburong
BN-TU||Tutong|Daerah Tutong|Distrito de Tutong
BO-B||El Beni|Departamento del Beni|Beni
BO-C||Cochabamba|Quchapampa Jacha Suyu|Departamento de Cochabamba
BO-H||Chuquisaca|Chuqisaka|Chuqichaka|Departamento de Chuquisaca
BO-L||La Paz|Chuqiyapu jacha suyu
BO-N||Pando|Departamento de Pando
BO-O||Oruro|Ururu|Departamento de Oruro
BO-P||Potosí|Putusi|Departamento de Potosí
BO-S||Santa Cruz|Departamento de Santa Cruz
BO-T||Tarija|Departamento de Tarija
BQ-BO||Bonaire|Boneiru
BQ-SA||Saba
BQ-SE||Sint Eustatius|San Eustaquio
BR-AC||Acre|Estado de Acre
BR-AL||Alagoas
BR-AM||Amazonas|Estado de Amazonas
BR-AP||Amapá
BR-BA||Bahia|Estado de Bahía
BR-CE||Ceará
BR-DF||Distrito Federal|Federal District
BR-ES||Espírito Santo|Estado de Espírito Santo
BR-GO||Goiás|Estado de Goiás
BR-MA||Maranhão
BR-MG||Minas Gerais|Estado de Minas Gerais
BR-MS||Mato Grosso do Sul|Mato Grosso del Sur
BR-MT||Mato Grosso
BR-PA||Pará
BR-PB||Paraíba
BR-PE||Pernambuco
BR-PI||Piauí
BR-PR||Paraná
BR-RJ||Rio de Janeiro|Estado de Río de Janeiro
BR-RN||Rio Grande do Norte|Río Grande del Norte
BR-RO||Rondônia
BR-RR||Roraima
BR-RS||Rio Grande do Sul|Río Grande del Sur
BR-SC||Santa Catarina
BR-SE||Sergipe
BR-SP||São Paulo
BR-TO||Tocantins
BS-AK||Acklins
BS-BI||Bimini
BS-BP||Black Point
BS-BY||Berry Islands|Islas Berry
BS-CE||Central Eleuthera
BS-CI||Cat Island|Isla Cat
BS-CK||Crooked Island and Long Cay|Crooked Island|Isla de Crooked
BS-CO||Central Abaco
BS-CS||Central Andros
BS-EG||East Grand Bahama
BS-EX||Exuma
BS-FP||City of Freeport|Freeport
BS-GC||Grand Cay
BS-HI||Harbour Island|Isla Harbour
BS-HT||Hope Town
BS-IN||Inagua
BS-LI||Long Island|Isla Larga
BS-MC||Mangrove Cay|Cayo Mangrove
BS-MG||Mayaguana
BS-MI||Moore's Island|Isla de Moore
BS-NE||North Eleuthera|Eleuthera Norte
BS-NO||North Abaco|Ábaco Norte
BS-NP||New Providence|Nueva Providencia
BS-NS||North Andros|Andros Norte
BS-RC||Rum Cay|Cayo Rum
BS-RI||Ragged Island|Isla Ragged
BS-SA||South Andros|Andros Sur
BS-SE||South Eleuthera|Eleuthera Sur
BS-SO||South Abaco|Abaco Sul
BS-SS||San Salvador
BS-SW||Spanish Wells
BS-WG||West Grand Bahama
BT-11||Paro|Distrito de Paro
BT-12||Chhukha|Chukha|Distrito de Chukha
BT-13||Haa|Distrito de Haa
BT-14||Samtse|Distrito de Samtse
BT-15||Thimphu|Distrito de Timbu
BT-21||Tsirang|Distrito de Tsirang
BT-22||Dagana|Distrito de Dagana
BT-23||Punakha|Distrito de Punakha
BT-24||Wangdue Phodrang|Distrito de Wangdue Phodrang
BT-31||Sarpang|Distrito de Sarpang
BT-32||Trongsa|Distrito de Trongsa
BT-33||Bumthang|Distrito de Bumthang
BT-34||Zhemgang|Distrito de Zhemgang
BT-41||Trashigang|Distrito de Trashigang
BT-42||Monggar|Mongar|Distrito de Mongar
BT-43||Pema Gatshel|Pemagatshel|Distrito de Pemagatshel
BT-44||Lhuentse|Lhuntse|Distrito de Lhuntse
BT-45||Samdrup Jongkhar|Distrito de Samdrup Jongkhar
BT-GA||Gasa|Distrito de Gasa
BT-TY||Trashi Yangtse|Trashiyangtse|Distrito de Trashiyangste
BW-CE||Central|Distrito Central
BW-CH||Chobe|Distrito Chobe
BW-FR||Francistown
BW-GA||Gaborone
BW-GH||Ghanzi
BW-JW||Jwaneng
BW-KG||Kgalagadi
BW-KL||Kgatleng
BW-KW||Kweneng
BW-LO||Lobatse
BW-NE||North East|Distrito Noreste
BW-NW||North West|Distrito Noroeste
BW-SE||South East|Distrito Sudeste
BW-SO||Southern|Distrito Sur
BW-SP||Selibe Phikwe|Selebi-Phikwe
BW-ST||Sowa Town|Ciudad del Sowa
BY-BR||Brestskaya voblasts'|Bresckaja voblasć|Брэсцкая вобласць|Брестская область|Brest|Provincia de Brest
BY-HM||Horad Minsk|Gorod Minsk|Горад Мінск|Минск|Мінск|Minsk
BY-HO||Homyel'skaya voblasts'|Gomel'skaja oblast'|Гомельская вобласць|Homyelskaya voblasts|Гомельская область|Homel|Provincia de Gómel
BY-HR||Hrodzyenskaya voblasts'|Grodnenskaja oblast'|Гродзенская вобласць|Гродненская область|Hrodna|Provincia de Grodno
BY-MA||Mahilyowskaya voblasts'|Mahilioŭskaja voblasć|Магілёўская вобласць|Могилёвская область|Magileu|Provincia de Maguilov
BY-MI||Minskaya voblasts'|Minskaja oblast'|Мінская вобласць|Минская область|Minsk Region|Provincia de Minsk
BY-VI||Vitsyebskaya voblasts'|Viciebskaja voblasć|Віцебская вобласць|Витебская область|Vitebsk|Provincia de Vítebsk
BZ-BZ||Belize|Belice|Distrito de Belice
BZ-CY||Cayo|Distrito de Cayo
BZ-CZL||Corozal|Distrito de Corozal
BZ-OW||Orange Walk|Distrito de Orange Walk
BZ-SC||Stann Creek|Distrito de Stann Creek
BZ-TOL||Toledo|Distrito de Toledo
CA-AB||Alberta
CA-BC||British Columbia|Colombie-Britannique|Columbia Británica
CA-MB||Manitoba
CA-NB||New Brunswick|Nouveau-Brunswick|Nuevo Brunswick
CA-NL||Newfoundland and Labrador|Terre-Neuve-et-Labrador|Terranova y Labrador
CA-NS||Nova Scotia|Nouvelle-Écosse|Nueva Escocia
CA-NT||Northwest Territories|Territoires du Nord-Ouest|Territorios del Noroeste
CA-NU||Nunavut
CA-ON||Ontario
CA-PE||Prince Edward Island|Île-du-Prince-Édouard|Isla del Príncipe Eduardo
CA-QC||Québec
CA-SK||Saskatchewan
CA-YT||Yukon|Ųųg Han
CD-BC||Kongo Central|Kongo dia Kati|Bas-Congo|Mkoa wa Kongo Kati|Bajo Congo
CD-BU||Bas-Uélé|Wɛlɛ ya Nsé|Mkoa wa Wele Chini|Bajo Uele
CD-EQ||Équateur|Mkoa wa Équateur
CD-HK||Haut-Katanga|Mkoa wa Katanga Juu|Alto Katanga
CD-HL||Haut-Lomami|Mkoa wa Lomami Juu|Alto Lomami
CD-HU||Haut-Uélé|Mkoa wa Wele Juu|Wɛlɛ ya Likólo|Alto Uele
CD-IT||Ituri|Jimbo la Ituri|Mkoa wa Ituri
CD-KC||Kasaï Central|Lulua|Mkoa wa Lulua
CD-KE||Kasaï Oriental|Mkoa wa Kasai Mashariki
CD-KG||Kwango|Mkoa wa Kwango
CD-KL||Kwilu|Kizunga Kikwit
CD-KN||Kinshasa|Kinsásá
CD-KS||Kasaï
CD-LO||Lomami|Kabinda
CD-LU||Lualaba|Jimbo la Lualaba|Mkoa wa Lualaba|Lualaba (provincia)
CD-MA||Maniema|Jimbo la Maniema|Mkoa wa Maniema
CD-MN||Mai-Ndombe
CD-MO||Mongala|Mkoa wa Mongala
CD-NK||Nord-Kivu|Jimbo la Kivu Kaskazini|Mkoa wa Kivu Kaskazini|North Kivu|Kivu del Norte
CD-NU||Nord-Ubangi|Mkoa wa Ubangi Kaskazini|Ubangi del Norte
CD-SA||Sankuru|Mkoa wa Sankuru
CD-SK||Sud-Kivu|Jimbo la Kivu Kusini|Mkoa wa Kivu Kusini|South Kivu|Kivu del Sur
CD-SU||Sud-Ubangi|Ubangi del Sur
CD-TA||Tanganyika|Jimbo la Tanganyika|Bukata wa Tanganyika|Mkoa wa Tanganyika
CD-TO||Tshopo|Mkoa wa Tshopo
CD-TU||Tshuapa|Mkoa wa Tshuapa
CF-AC||Ouham
CF-BB||Bamingui-Bangoran
CF-BGF||Bangui
CF-BK||Basse-Kotto
CF-HK||Haute-Kotto
CF-HM||Haut-Mbomou
CF-HS||Haute-Sangha / Mambéré-Kadéï|Mambéré-Kadéï
CF-KB||Gribingui|Nana-Grébizi
CF-KG||Kémo-Gribingui|Kémo
CF-LB||Lobaye
CF-MB||Mbomou
CF-MP||Ombella-Mpoko|Ombella-M’Poko
CF-NM||Nana-Mambéré
CF-OP||Ouham-Pendé
CF-SE||Sangha|Sangha-Mbaéré
CF-UK||Ouaka
CF-VK||Vakaga
CG-11||Bouenza
CG-12||Pool|Departamento de Pool
CG-13||Sangha|Departamento de Sangha
CG-14||Plateaux
CG-15||Cuvette-Ouest|Cuvette-Oeste
CG-16||Pointe-Noire
CG-2||Lékoumou
CG-5||Kouilou
CG-7||Likouala
CG-8||Cuvette|Departamento de Cuvette
CG-9||Niari
CG-BZV||Brazzaville
CH-AG||Aargau|Argovia|Argovie|canton d’Argovie|Canton Argovia
CH-AI||Appenzell Innerrhoden|Appenzell Dadens|Appenzell Rhodes-Intérieures|Appenzello Interno|canton d’Appenzell Rhodes-Intérieures|Canton Appenzello Interno|Cantón de Appenzell Rodas Interiores
CH-AR||Appenzell Ausserrhoden|Appenzell Dadora|Appenzell Rhodes-Extérieures|Appenzello Esterno|Appenzell Außerrhoden|canton d’Appenzell Rhodes-Extérieures|Canton Appenzello Esterno|Cantón de Appenzell Rodas Exteriores
CH-BE||Bern|Berne|Berna|canton de Berne|Canton Berna
CH-BL||Basel-Landschaft|Basilea-Champagna|Bâle-Campagne|Basilea Campagna|canton de Bâle-Campagne|Canton Basilea Campagna|Cantón de Basilea-Campiña
CH-BS||Basel-Stadt|Basilea-Citad|Bâle-Ville|Basilea Città|canton de Bâle-Ville|Canton Basilea Città|Cantón de Basilea-Ciudad
CH-FR||Fribourg|Friburg|Friburgo|Freiburg|canton de Fribourg|Canton Friburgo
CH-GE||Genève|Genf|canton de Genève|Canton Ginevra|Geneva|Cantón de Ginebra
CH-GL||Glarus|Glaruna|Glaris|Glarona|canton de Glaris|Canton Glarona
CH-GR||Graubünden|Grisons|Grigioni|Grischun|canton des Grisons|Cantone dei Grigioni|Grisones
CH-JU||Jura|République et canton du Jura|canton du Jura|Canton Giura
CH-LU||Luzern|Lucerne|Lucerna|canton de Lucerne|Canton Lucerna
CH-NE||Neuchâtel|République et Canton de Neuchâtel|Neuenburg|canton de Neuchâtel|Canton Neuchâtel
CH-NW||Nidwalden|Nidwald|Nidvaldo|Sutsilvania|canton de Nidwald|Canton Nidvaldo
CH-OW||Obwalden|Obwald|Obvaldo|Sursilvania|canton d’Obwald|Canton Obvaldo
CH-SG||Sankt Gallen|Saint-Gall|San Gallo|Son Gagl|St. Gallen|canton de Saint-Gall|Canton San Gallo|Cantón de San Galo
CH-SH||Schaffhausen|Schaffhouse|Sciaffusa|Schaffusa|canton de Schaffhouse|Canton Sciaffusa
CH-SO||Solothurn|Soleure|Soletta|Soloturn|canton de Soleure|Canton Soletta|Soleura
CH-SZ||Schwyz|Schwytz|Svitto|Sviz|canton de Schwytz|Canton Svitto
CH-TG||Thurgau|Thurgovie|Turgovia|canton de Thurgovie|Canton Turgovia
CH-TI||Ticino|Tessin|canton du Tessin|canton Ticino|Tesino
CH-UR||Uri|canton d’Uri|Canton Uri
CH-VD||Vaud|Waadt|canton de Vaud|Canton Vaud
CH-VS||Valais|Wallis|canton du Valais|Canton Vallese|cantón del Valais
CH-ZG||Zug|Zoug|Zugo|canton de Zoug|Canton Zugo
CH-ZH||Zürich|Zurigo|Turitg|canton de Zurich|Canton Zurigo
CI-AB||Abidjan|Abiyán
CI-BS||Bas-Sassandra|District du Bas-Sassandra|Distrito de Bas-Sassandra
CI-CM||Comoé|District de la Comoé
CI-DN||Denguélé
CI-GD||Gôh-Djiboua|District du Gôh-Djiboua
CI-LC||Lacs|District des Lacs|Distrito de los Lagos
CI-LG||Lagunes|District des Lagunes
CI-MG||Montagnes|District des Montagnes
CI-SM||Sassandra-Marahoué|District du Sassandra-Marahoué
CI-SV||Savanes
CI-VB||Vallée du Bandama
CI-WR||Woroba|District du Woroba
CI-YM||Yamoussoukro|Yamusukro
CI-ZZ||Zanzan
CL-AI||Aisén del General Carlos Ibañez del Campo|Región Aysén del General Carlos Ibáñez del Campo|Aysén
CL-AN||Antofagasta|Región de Antofagasta
CL-AP||Arica y Parinacota|Región de Arica y Parinacota
CL-AR||La Araucanía|Región de la Araucanía|Araucanía
CL-AT||Atacama|Región de Atacama
CL-BI||Biobío|Región del Bío Bío|Bío Bío
CL-CO||Coquimbo|Región de Coquimbo
CL-LI||Libertador General Bernardo O'Higgins|Región de O’Higgins
CL-LL||Los Lagos|Región de Los Lagos
CL-LR||Los Ríos|Región de Los Ríos
CL-MA||Magallanes|Región de Magallanes y de la Antártica Chilena|Magallanes Region
CL-ML||Maule|Región del Maule
CL-NB||Ñuble|Región de Ñuble
CL-RM||Región Metropolitana de Santiago|Santiago Metropolitan
CL-TA||Tarapacá|Región de Tarapacá
CL-VS||Valparaíso|Región de Valparaíso
CM-AD||Adamaoua|Région de l’Adamaoua|Adamawa|Región Adamawa
CM-CE||Centre|Région du Centre|Región del Centro
CM-EN||Far North|Région de l’Extrême-Nord|Región del Extremo Norte
CM-ES||East|Région de l’Est|Región del Este
CM-LT||Littoral|Région du Littoral|Región del Litoral
CM-NO||North|Région du Nord|Región del Norte
CM-NW||North-West|Région du Nord-Ouest|Northwest|Región del Noroeste
CM-OU||West|Région de l’Ouest|Región del Oeste
CM-SU||South|Région du Sud|Región del Sur
CM-SW||South-West|Région du Sud-Ouest|Southwest|Región del Sudoeste
CN-AH||Anhui Sheng|安徽省|안후이 성|Anhui
CN-BJ||Beijing Shi|北京市|베이징 시|Beijing|Pekín
CN-CQ||Chongqing Shi|重庆市|충칭 시|Chongqing
CN-FJ||Fujian Sheng|Hók-gióng (fuzh1239), Hok-kiàn|福建省|푸젠 성|Fujian
CN-GD||Guangdong Sheng|广东省|광둥 성|Guangdong|Provincia de Cantón
CN-GS||Gansu Sheng|甘肃省|간쑤 성|Gansu
CN-GX||Guangxi Zhuangzu Zizhiqu|广西壮族自治区|광시 좡족 자치구|Guangxi
CN-GZ||Guizhou Sheng|贵州省|구이저우 성|Guizhou
CN-HA||Henan Sheng|河南省|허난 성|Henan
CN-HB||Hubei Sheng|湖北省|후베이 성|Hubei
CN-HE||Hebei Sheng|河北省|허베이 성|Hebei
CN-HI||Hainan Sheng|海南省|하이난 성|Hainan
CN-HK||Hong Kong SAR|香港|홍콩|Hong Kong
CN-HL||Heilongjiang Sheng|黑龙江省|헤이룽장 성|Heilongjiang
CN-HN||Hunan Sheng|湖南省|후난 성|Hunan
CN-JL||Jilin Sheng|吉林省|지린 성|Jilin
CN-JS||Jiangsu Sheng|江苏省|장쑤 성|Jiangsu
CN-JX||Jiangxi Sheng|Kongsi|Gong|江西省|장시 성|Jiangxi
CN-LN||Liaoning Sheng|辽宁省|랴오닝 성|Liaoning
CN-MO||Macao SAR|澳門|마카오|Macau|Macao
CN-NM||Nei Mongol Zizhiqu|内蒙古自治区|내몽골 자치구|Inner Mongolia|Mongolia Interior
CN-NX||Ningxia Huizu Zizhiqu|宁夏回族自治区|닝샤 후이족 자치구|Ningxia
CN-QH||Qinghai Sheng|青海省|칭하이 성|Qinghai
CN-SC||Sichuan Sheng|四川省|쓰촨 성|Sichuan
CN-SD||Shandong Sheng|山东省|산둥 성|Shandong
CN-SH||Shanghai Shi|上海市|상하이 시|Shanghai
CN-SN||Shaanxi Sheng|陕西省|산시 성|Shaanxi
CN-SX||Shanxi Sheng|山西省|산시 성|Shanxi
CN-TJ||Tianjin Shi|天津市|톈진 시|Tianjin
CN-TW||Taiwan Sheng|台湾省 (中华人民共和国)|타이완성|Taiwan|Provincia de Taiwán
CN-XJ||Xinjiang Uygur Zizhiqu|شىنجاڭ ئۇيغۇر ئاپتونوم رايونى|新疆维吾尔自治区|신장 위구르 자치구|Xinjiang|Sinkiang
CN-XZ||Xizang Zizhiqu|西藏自治区|티베트 자치구|Tibet
CN-YN||Yunnan Sheng|ꒊꆈꌜ|Yinznanz|云南省|윈난 성|Yunnan
CN-ZJ||Zhejiang Sheng|Tsehkaon San|浙江省|저장 성|Zhejiang
CO-AMA||Amazonas
CO-ANT||Antioquia
CO-ARA||Arauca
CO-ATL||Atlántico
CO-BOL||Bolívar
CO-BOY||Boyacá
CO-CAL||Caldas
CO-CAQ||Caquetá
CO-CAS||Casanare
CO-CAU||Cauca
CO-CES||Cesar
CO-CHO||Chocó
CO-COR||Córdoba
CO-CUN||Cundinamarca
CO-DC||Distrito Capital de Bogotá|Bogotá|Capital District
CO-GUA||Guainía
CO-GUV||Guaviare
CO-HUI||Huila
CO-LAG||La Guajira|Kariby republika
CO-MAG||Magdalena
CO-MET||Meta
CO-NAR||Nariño
CO-NSA||Norte de Santander
CO-PUT||Putumayo
CO-QUI||Quindío
CO-RIS||Risaralda
CO-SAN||Santander
CO-SAP||San Andrés, Providencia y Santa Catalina|Archipiélago de San Andrés, Providencia y Santa Catalina|San Andrés & Providencia
CO-SUC||Sucre
CO-TOL||Tolima
CO-VAC||Valle del Cauca
CO-VAU||Vaupés
CO-VID||Vichada
CR-A||Alajuela|Provincia de Alajuela
CR-C||Cartago|Provincia de Cartago
CR-G||Guanacaste|Provincia de Guanacaste
CR-H||Heredia
CR-L||Limón
CR-P||Puntarenas
CR-SJ||San José|Provincia de San José
CU-01||Pinar del Río|Provincia de Pinar del Río
CU-03||La Habana|Provincia de La Habana|Havana
CU-04||Matanzas|Provincia de Matanzas
CU-05||Villa Clara|Provincia de Villa Clara
CU-06||Cienfuegos|Provincia de Cienfuegos
CU-07||Sancti Spíritus|Provincia de Sancti Spíritus
CU-08||Ciego de Ávila|Provincia de Ciego de Ávila
CU-09||Camagüey|Provincia de Camagüey
CU-10||Las Tunas|Provincia de Las Tunas
CU-11||Holguín|Provincia de Holguín
CU-12||Granma|Provincia de Granma
CU-13||Santiago de Cuba|Provincia de Santiago de Cuba
CU-14||Guantánamo|Provincia de Guantánamo
CU-15||Artemisa|Provincia de Artemisa
CU-16||Mayabeque|Provincia de Mayabeque
CU-99||Isla de la Juventud
CV-B||Ilhas de Barlavento|Barlavento Islands|Barlovento
CV-BR|CV-S|Brava
CV-BV|CV-B|Boa Vista|Boavista
CV-CA|CV-S|Santa Catarina
CV-CF|CV-S|Santa Catarina do Fogo
CV-CR|CV-S|Santa Cruz|Santa Cruz (Cabo Verde)
CV-MA|CV-S|Maio
CV-MO|CV-S|Mosteiros
CV-PA|CV-B|Paul
CV-PN|CV-B|Porto Novo
CV-PR|CV-S|Praia
CV-RB|CV-B|Ribeira Brava
CV-RG|CV-B|Ribeira Grande
CV-RS|CV-S|Ribeira Grande de Santiago
CV-S||Ilhas de Sotavento|Sotavento Islands|Sotavento
CV-SD|CV-S|São Domingos
CV-SF|CV-S|São Filipe|São Filipe (concelho de Cabo Verde)
CV-SL|CV-B|Sal
CV-SM|CV-S|São Miguel|São Miguel (Cabo Verde)
CV-SO|CV-S|São Lourenço dos Órgãos
CV-SS|CV-S|São Salvador do Mundo
CV-SV|CV-B|São Vicente
CV-TA|CV-S|Tarrafal
CV-TS|CV-B|Tarrafal de São Nicolau
CY-01||Lefkosia|Lefkoşa|Επαρχία Λευκωσίας|Lefkoşa kazası|Nicosia
CY-02||Lemesos|Leymasun|Επαρχία Λεμεσού|Limasol Bölgesi|Limassol|Limasol
CY-03||Larnaka|Επαρχία Λάρνακας|Larnaka kazası|Larnaca
CY-04||Ammochostos|Mağusa|Επαρχία Αμμοχώστου|Mağusa kazası|Famagusta
CY-05||Pafos|Baf|Επαρχία Πάφου|Baf kazası|Paphos
CY-06||Keryneia|Girne|Επαρχία Κερύνειας|Girne kazası|Kyrenia
CZ-10||Hlavní město Praha|Praha|Prague, Hlavní mešto|Praga
CZ-20||Středočeský kraj|Středočeský|Bohemia Central
CZ-201|CZ-20|Benešov|okres Benešov|Distrito de Benešov
CZ-202|CZ-20|Beroun|okres Beroun|Distrito de Beroun
CZ-203|CZ-20|Kladno|okres Kladno|Distrito de Kladno
CZ-204|CZ-20|Kolín|okres Kolín|Distrito de Kolín
CZ-205|CZ-20|Kutná Hora|okres Kutná Hora|Distrito de Kutná Hora
CZ-206|CZ-20|Mělník|okres Mělník|Distrito de Mělník
CZ-207|CZ-20|Mladá Boleslav|okres Mladá Boleslav|Distrito de Mladá Boleslav
CZ-208|CZ-20|Nymburk|okres Nymburk|Distrito de Nymburk
CZ-209|CZ-20|Praha-východ|okres Praha-východ|Prague-East|Distrito de Praga-Este
CZ-20A|CZ-20|Praha-západ|okres Praha-západ|Prague-West|Distrito de Praga-Oeste
CZ-20B|CZ-20|Příbram|okres Příbram|Distrito de Příbram
CZ-20C|CZ-20|Rakovník|okres Rakovník|Distrito de Rakovník
CZ-31||Jihočeský kraj|Jihočeský|Región de Bohemia Meridional
CZ-311|CZ-31|České Budějovice|okres České Budějovice|Distrito de České Budějovice
CZ-312|CZ-31|Český Krumlov|okres Český Krumlov|Distrito de Český Krumlov
CZ-313|CZ-31|Jindřichův Hradec|okres Jindřichův Hradec|Distrito de Jindřichův Hradec
CZ-314|CZ-31|Písek|okres Písek|Distrito de Písek
CZ-315|CZ-31|Prachatice|okres Prachatice|Distrito de Prachatic
CZ-316|CZ-31|Strakonice|okres Strakonice|Distrito de Strakonice
CZ-317|CZ-31|Tábor|okres Tábor|Distrito de Tábor
CZ-32||Plzeňský kraj|Plzeňský|Región de Pilsen
CZ-321|CZ-32|Domažlice|okres Domažlice|Distrito de Domažlice
CZ-322|CZ-32|Klatovy|okres Klatovy|Distrito de Klatovy
CZ-323|CZ-32|Plzeň-město|okres Plzeň-město|Plzeň|Distrito de Ciudad de Pilsen
CZ-324|CZ-32|Plzeň-jih|okres Plzeň-jih|Plzeň-South|Distrito de Pilsen Sur
CZ-325|CZ-32|Plzeň-sever|okres Plzeň-sever|Plzeň-North|Distrito de Pilsen Norte
CZ-326|CZ-32|Rokycany|okres Rokycany|Distrito de Rokycany
CZ-327|CZ-32|Tachov|okres Tachov|Distrito de Tachov
CZ-41||Karlovarský kraj|Karlovarský|Región de Karlovy Vary
CZ-411|CZ-41|Cheb|okres Cheb|Distrito de Cheb
CZ-412|CZ-41|Karlovy Vary|okres Karlovy Vary|Distrito de Karlovy Vary
CZ-413|CZ-41|Sokolov|okres Sokolov|Distrito de Sokolov
CZ-42||Ústecký kraj|Ústecký|Región de Ústí nad Labem
CZ-421|CZ-42|Děčín|okres Děčín|Distrito de Děčín
CZ-422|CZ-42|Chomutov|okres Chomutov|Distrito de Chomutov
CZ-423|CZ-42|Litoměřice|okres Litoměřice|Distrito de Litoměřice
CZ-424|CZ-42|Louny|okres Louny|Distrito de Louny
CZ-425|CZ-42|Most|okres Most|Distrito de Most
CZ-426|CZ-42|Teplice|okres Teplice|Distrito de Teplice
CZ-427|CZ-42|Ústí nad Labem|okres Ústí nad Labem|Distrito de Ústí nad Labem
CZ-51||Liberecký kraj|Liberecký|Región de Liberec
CZ-511|CZ-51|Česká Lípa|okres Česká Lípa|Distrito de Česká Lípa
CZ-512|CZ-51|Jablonec nad Nisou|okres Jablonec nad Nisou|Distrito de Jablonec nad Nisou
CZ-513|CZ-51|Liberec|okres Liberec|Distrito de Liberec
CZ-514|CZ-51|Semily|okres Semily|Distrito de Semily
CZ-52||Královéhradecký kraj|Královéhradecký|Región de Hradec Králové
CZ-521|CZ-52|Hradec Králové|okres Hradec Králové|Distrito de Hradec Králové
CZ-522|CZ-52|Jičín|okres Jičín|Distrito de Jičín
CZ-523|CZ-52|Náchod|okres Náchod|Distrito de Náchod
CZ-524|CZ-52|Rychnov nad Kněžnou|okres Rychnov nad Kněžnou|Distrito de Rychnov nad Kněžnou
CZ-525|CZ-52|Trutnov|okres Trutnov|Distrito de Trutnov
CZ-53||Pardubický kraj|Pardubický|Región de Pardubice
CZ-531|CZ-53|Chrudim|okres Chrudim|Distrito de Chrudim
CZ-532|CZ-53|Pardubice|okres Pardubice|Distrito de Pardubice
CZ-533|CZ-53|Svitavy|okres Svitavy|Distrito de Svitavy
CZ-534|CZ-53|Ústí nad Orlicí|okres Ústí nad Orlicí|Distrito de Ústí nad Orlicí
CZ-63||Kraj Vysočina|Vysočina|Región de Vysočina
CZ-631|CZ-63|Havlíčkův Brod|okres Havlíčkův Brod|Distrito de Havlíčkův Brod
CZ-632|CZ-63|Jihlava|okres Jihlava|Distrito de Jihlava
CZ-633|CZ-63|Pelhřimov|okres Pelhřimov|Distrito de Pelhřimov
CZ-634|CZ-63|Třebíč|okres Třebíč|Distrito de Třebíč
CZ-635|CZ-63|Žďár nad Sázavou|okres Žďár nad Sázavou|Distrito de Žďár nad Sázavou
CZ-64||Jihomoravský kraj|Jihomoravský|Región de Moravia Meridional
CZ-641|CZ-64|Blansko|okres Blansko|Distrito de Blansko
CZ-642|CZ-64|Brno-město|okres Brno-město|Distrito de Brno-ciudad
CZ-643|CZ-64|Brno-venkov|okres Brno-venkov|Distrito de Brno
CZ-644|CZ-64|Břeclav|okres Břeclav|Distrito de Břeclav
CZ-645|CZ-64|Hodonín|okres Hodonín|Distrito de Hodonín
CZ-646|CZ-64|Vyškov|okres Vyškov|Distrito de Vyškov
CZ-647|CZ-64|Znojmo|okres Znojmo|Distrito de Znojmo
CZ-71||Olomoucký kraj|Olomoucký|Región de Olomouc
CZ-711|CZ-71|Jeseník|okres Jeseník|Distrito de Jeseník
CZ-712|CZ-71|Olomouc|okres Olomouc|Distrito de Olomouc
CZ-713|CZ-71|Prostějov|okres Prostějov|Distrito de Prostějov
CZ-714|CZ-71|Přerov|okres Přerov|Distrito de Přerov
CZ-715|CZ-71|Šumperk|okres Šumperk|Distrito de Šumperk
CZ-72||Zlínský kraj|Zlínský|Región de Zlín
CZ-721|CZ-72|Kroměříž|okres Kroměříž|Distrito de Kroměříž
CZ-722|CZ-72|Uherské Hradiště|okres Uherské Hradiště|Distrito de Uherské Hradiště
CZ-723|CZ-72|Vsetín|okres Vsetín|Distrito de Vsetín
CZ-724|CZ-72|Zlín|okres Zlín|Distrito de Zlín
CZ-80||Moravskoslezský kraj|Moravskoslezský|Región de Moravia-Silesia
CZ-801|CZ-80|Bruntál|okres Bruntál|Distrito de Bruntál
CZ-802|CZ-80|Frýdek-Místek|okres Frýdek-Místek|Distrito de Frýdek-Místek
CZ-803|CZ-80|Karviná|okres Karviná|Distrito de Karviná
CZ-804|CZ-80|Nový Jičín|okres Nový Jičín|Distrito de Nový Jičín
CZ-805|CZ-80|Opava|okres Opava|Distrito de Opava
CZ-806|CZ-80|Ostrava-město|okres Ostrava-město|Ostrava|Distrito de Ostrava
DE-BB||Brandenburg|Brannenborg|Bramborska|Brandeburgo
DE-BE||Berlin
DE-BW||Baden-Württemberg|Baden-Wurtemberg
DE-BY||Bayern|Bavaria|Baviera
DE-HB||Bremen|Free Hansestadt Bremen
DE-HE||Hessen|Hesse|Hasse
DE-HH||Hamburg|Hamborg|Hamburgo
DE-MV||Mecklenburg-Vorpommern|Mäkelborg-Vörpommern|Mecklemburgo-Pomerania Occidental
DE-NI||Niedersachsen|Neddersassen|Läichsaksen|Lower Saxony|Baja Sajonia
DE-NW||Nordrhein-Westfalen|Noordryn-Westfaulen|Noordrhien-Westfalen|North Rhine-Westphalia|Renania del Norte-Westfalia
DE-RP||Rheinland-Pfalz|Rhoilond-Palz|Rhineland-Palatinate|Renania-Palatinado
DE-SH||Schleswig-Holstein|Slesvig-Holsten|Sleswig-Holsteen|Slaswik-Holstiinj
DE-SL||Saarland|Sarre
DE-SN||Sachsen|Swobodny stat Sakska|Saxony|Sajonia
DE-ST||Sachsen-Anhalt|Sassen-Anholt|Saxony-Anhalt|Sajonia-Anhalt
DE-TH||Thüringen|Thuringia|Turingia
DJ-AR||Arta|أرطة|Gobolka Carta|Région d’Arta|إقليم عرتا|Región de Arta
DJ-AS||Ali Sabieh|علي صبيح|‘Alī Şabīḩ|Gobolka Cali Sabiix|Région d’Ali Sabieh|إقليم علي صبيح|Región de Ali Sabieh
DJ-DI||Dikhil|دخيل|Gobolka Dikhil|Rakaakay Dikhil|Région de Dikhil
DJ-DJ||Djibouti|جيبوتي|Jībūtī|Magaalada Jabuuti|Gabuutî Magaala|Yibuti
DJ-OB||Obock|أوبوك|Awbūk|Gobolka Obokh|Rakaakay Obock|Région d’Obock|إقليم أوبوك|Región de Obock
DJ-TA||Tadjourah|تاجورة|Tājūrah|Gobolka Tajoora|Rakaakay Tagórri|Région de Tadjourah|إقليم تاجورة|Tadjoura
DK-81||Region Nordjylland|Nordjylland|Northern Denmark|Jutlandia Septentrional
DK-82||Region Midtjylland|Region Midjylland|Midtjylland|Central Denmark|Jutlandia Central
DK-83||Region Syddanmark|Syddanmark|Region Süddänemark|Southern Denmark|Dinamarca Meridional
DK-84||Region Hovedstaden|Hovedstaden|Capital Region|Región Capital
DK-85||Region Sjælland|Sjælland|Zealand|Región de Selandia
DM-02||Saint Andrew|Parroquia de Saint Andrew
DM-03||Saint David|Parroquia de Saint David
DM-04||Saint George|Parroquia de Saint George
DM-05||Saint John|Parroquia de Saint John
DM-06||Saint Joseph|Parroquia de Saint Joseph
DM-07||Saint Luke|Parroquia de Saint Luke
DM-08||Saint Mark|Parroquia de Saint Mark
DM-09||Saint Patrick|Parroquia de Saint Patrick
DM-10||Saint Paul|Parroquia de Saint Paul
DM-11||Saint Peter|Parroquia de Saint Peter
DO-01|DO-40|Distrito Nacional (Santo Domingo)|Distrito Nacional
DO-02|DO-41|Azua
DO-03|DO-38|Baoruco|Bahoruco
DO-04|DO-38|Barahona
DO-05|DO-34|Dajabón
DO-06|DO-33|Duarte|Duarte (provincia)
DO-07|DO-37|Elías Piña
DO-08|DO-42|El Seibo
DO-09|DO-35|Espaillat
DO-10|DO-38|Independencia
DO-11|DO-42|La Altagracia
DO-12|DO-42|La Romana
DO-13|DO-36|La Vega
DO-14|DO-33|María Trinidad Sánchez
DO-15|DO-34|Monte Cristi
DO-16|DO-38|Pedernales
DO-17|DO-41|Peravia
DO-18|DO-35|Puerto Plata
DO-19|DO-33|Hermanas Mirabal
DO-20|DO-33|Samaná
DO-21|DO-41|San Cristóbal
DO-22|DO-37|San Juan
DO-23|DO-39|San Pedro de Macorís
DO-24|DO-36|Sánchez Ramírez
DO-25|DO-35|Santiago
DO-26|DO-34|Santiago Rodríguez|Santiago Rodríguez (provincia)
DO-27|DO-34|Valverde
DO-28|DO-36|Monseñor Nouel
DO-29|DO-39|Monte Plata
DO-30|DO-39|Hato Mayor
DO-31|DO-41|San José de Ocoa
DO-32|DO-40|Santo Domingo
DO-33||Cibao Nordeste
DO-34||Cibao Noroeste
DO-35||Cibao Norte
DO-36||Cibao Sur
DO-37||El Valle
DO-38||Enriquillo
DO-39||Higuamo
DO-40||Ozama
DO-41||Valdesia
DO-42||Yuma
DZ-01||Adrar|ولاية أدرار|wilaya d’Adrar|Provincia de Adrar
DZ-02||Chlef|ولاية الشلف|wilaya de Chlef|Provincia de Chlef
DZ-03||Laghouat|ولاية الأغواط|wilaya de Laghouat|Provincia de Laghouat
DZ-04||Oum el Bouaghi|ولاية أم البواقي|wilaya d’Oum El Bouaghi|Provincia de Oum el-Bouaghi
DZ-05||Batna|ولاية باتنة|wilaya de Batna|Provincia de Batna
DZ-06||Béjaïa|Wilaya de Béjaïa|Tawilayt n Bgayet|ولاية بجاية|Provincia de Bujía
DZ-07||Biskra|ولاية بسكرة|wilaya de Biskra|Provincia de Biskra
DZ-08||Béchar|ولاية بشار|wilaya de Béchar|Provincia de Béchar
DZ-09||Blida|ولاية البليدة|wilaya de Blida|Provincia de Blida
DZ-10||Bouira|ولاية البويرة|wilaya de Bouira|Provincia de Bouira
DZ-11||Tamanrasset|ولاية تمنراست|wilaya de Tamanrasset|Tamanghasset|Provincia de Tamanghasset
DZ-12||Tébessa|ولاية تبسة|wilaya de Tébessa|Provincia de Tébessa
DZ-13||Tlemcen|ولاية تلمسان|wilaya de Tlemcen|Provincia de Tlemecén
DZ-14||Tiaret|ولاية تيارت|wilaya de Tiaret|Provincia de Tiaret
DZ-15||Tizi Ouzou|Tawilayt n Tizi Wezzu|ولاية تيزي وزو|wilaya de Tizi Ouzou|Provincia de Tizi Ouzou
DZ-16||Alger|ولاية الجزائر|wilaya d’Alger|Algiers|Provincia de Argel
DZ-17||Djelfa|ولاية الجلفة|wilaya de Djelfa|Provincia de Djelfa
DZ-18||Jijel|ولاية جيجل|wilaya de Jijel|Provincia de Jijel
DZ-19||Sétif|Agezdu n Sṭif|ولاية سطيف|wilaya de Sétif|Provincia de Sétif
DZ-20||Saïda|ولاية سعيدة|wilaya de Saïda|Provincia de Saida
DZ-21||Skikda|ولاية سكيكدة|wilaya de Skikda|Provincia de Skikda
DZ-22||Sidi Bel Abbès|ولاية سيدي بلعباس|wilaya de Sidi Bel Abbès|Provincia de Sidi Bel Abbes
DZ-23||Annaba|ولاية عنابة|wilaya d’Annaba|Provincia de Annaba
DZ-24||Guelma|ولاية قالمة|wilaya de Guelma|Provincia de Guelma
DZ-25||Constantine|ولاية قسنطينة|wilaya de Constantine|Provincia de Constantina
DZ-26||Médéa|ولاية المدية|wilaya de Médéa|Provincia de Médéa
DZ-27||Mostaganem|ولاية مستغانم|wilaya de Mostaganem|Provincia de Mostaganem
DZ-28||M'sila|ولاية المسيلة|wilaya de M’Sila|Provincia de M’Sila
DZ-29||Mascara|ولاية معسكر|wilaya de Mascara|Provincia de Muaskar
DZ-30||Ouargla|Warqla|ولاية ورقلة|wilaya d’Ouargla|Provincia de Ouargla
DZ-31||Oran|ولاية وهران|wilaya d’Oran|Provincia de Orán
DZ-32||El Bayadh|ولاية البيض|wilaya d’El Bayadh|Provincia de El Bayadh
DZ-33||Illizi|ولاية إليزي|wilaya d’Illizi|Provincia de Illizi
DZ-34||Bordj Bou Arréridj|ولاية برج بوعريريج|wilaya de Bordj Bou Arreridj|Provincia de Bordj Bou Arréridj
DZ-35||Boumerdès|Tanebḍit n Bumerdas|ولاية بومرداس|wilaya de Boumerdès|Provincia de Boumerdès
DZ-36||El Tarf|ولاية الطارف|wilaya d’El Tarf|Provincia de El Tarf
DZ-37||Tindouf|Tinduf|ولاية تندوف|wilaya de Tindouf|Provincia de Tinduf
DZ-38||Tissemsilt|ولاية تيسمسيلت|wilaya de Tissemsilt|Provincia de Tissemsilt
DZ-39||El Oued|ولاية الوادي|wilaya d’El Oued|Provincia de El Oued
DZ-40||Khenchela|ولاية خنشلة|wilaya de Khenchela|Provincia de Khenchela
DZ-41||Souk Ahras|ولاية سوق أهراس|wilaya de Souk Ahras|Provincia de Souk Ahras
DZ-42||Tipaza|Tipasa|ولاية تيبازة|wilaya de Tipaza|Provincia de Tipasa
DZ-43||Mila|ولاية ميلة|wilaya de Mila|Provincia de Mila
DZ-44||Aïn Defla|ولاية عين الدفلى|wilaya de Aïn Defla|Provincia de Aïn Defla
DZ-45||Naama|ولاية النعامة|wilaya de Naâma
DZ-46||Aïn Témouchent|ولاية عين تموشنت|wilaya d’Aïn Témouchent
DZ-47||Ghardaïa|ولاية غرداية|wilaya de Ghardaïa|Provincia de Ghardaïa
DZ-48||Relizane|ولاية غليزان|wilaya de Relizane|Provincia de Relizan
DZ-49||Timimoun|ولاية تيميمون|Provincia de Timimoun
DZ-50||Bordj Badji Mokhtar|ولاية برج باجي مختار|Bordj Baji Mokhtar|Provincia de Bordj Badji Mokhtar
DZ-51||Ouled Djellal|ولاية أولاد جلال|Provincia de Ouled Djellal
DZ-52||Béni Abbès|ولاية بني عباس|Provincia de Béni Abbès
DZ-53||In Salah|ولاية عين صالح|Provincia de In Salah
DZ-54||In Guezzam|ولاية عين قزام|Provincia de In Guezzam
DZ-55||Touggourt|ولاية تقرت|Provincia de Tuggurt
DZ-56||Djanet|ولاية جانت|Provincia de Djanet
DZ-57||El Meghaier|ولاية المغير الجزائرية|El M’Ghair|Provincia de El M’Ghair
DZ-58||El Meniaa|ولاية المنيعة|Provincia de El Menia
EC-A||Azuay|Provincia de Azuay
EC-B||Bolívar|Provincia de Bolívar
EC-C||Carchi|Provincia de Carchi
EC-D||Orellana|Provincia de Orellana
EC-E||Esmeraldas|Provincia de Esmeraldas
EC-F||Cañar|Provincia de Cañar
EC-G||Guayas|Provincia de Guayas
EC-H||Chimborazo|Provincia de Chimborazo
EC-I||Imbabura|Provincia de Imbabura
EC-L||Loja|Provincia de Loja
EC-M||Manabí|Provincia de Manabí
EC-N||Napo|Provincia de Napo
EC-O||El Oro|Provincia de El Oro
EC-P||Pichincha|Provincia de Pichincha
EC-R||Los Ríos
EC-S||Morona Santiago|Provincia de Morona Santiago
EC-SD||Santo Domingo de los Tsáchilas|Provincia de Santo Domingo de los Tsáchilas
EC-SE||Santa Elena|Provincia de Santa Elena
EC-T||Tungurahua|Provincia de Tungurahua
EC-U||Sucumbíos|Provincia de Sucumbíos
EC-W||Galápagos|Provincia de Galápagos
EC-X||Cotopaxi|Provincia de Cotopaxi
EC-Y||Pastaza|Provincia de Pastaza
EC-Z||Zamora Chinchipe|Provincia de Zamora Chinchipe
EE-130|EE-45|Alutaguse|Alutaguse vald
EE-141|EE-37|Anija|Anija vald
EE-142|EE-87|Antsla|Antsla vald|Municipio de Antsla
EE-171|EE-79|Elva|Elva vald|Municipio de Elva
EE-184|EE-56|Haapsalu
EE-191|EE-60|Haljala
EE-198|EE-37|Harku
EE-205|EE-39|Hiiumaa|Hiiumaa vald
EE-214|EE-68|Häädemeeste|Häädemeeste vald
EE-245|EE-37|Jõelähtme|Jõelähtme vald
EE-247|EE-50|Jõgeva|Jõgeva vald
EE-251|EE-45|Jõhvi|Jõhvi vald|Parroquia de Jõhvi
EE-255|EE-52|Järva|Järva vald|Municipio de Järva
EE-272|EE-60|Kadrina
EE-283|EE-79|Kambja
EE-284|EE-64|Kanepi
EE-291|EE-79|Kastre
EE-293|EE-71|Kehtna
EE-296|EE-37|Keila
EE-303|EE-68|Kihnu
EE-305|EE-37|Kiili
EE-317|EE-71|Kohila
EE-321|EE-45|Kohtla-Järve
EE-338|EE-37|Kose
EE-353|EE-37|Kuusalu
EE-37||Harjumaa|Harju maakond|Harju|Condado de Harju
EE-39||Hiiumaa|Hiiu maakond|Hiiu|Condado de Hiiu
EE-424|EE-37|Loksa
EE-430|EE-68|Lääneranna|Lääneranna vald|Municipio de Lääneranna
EE-431|EE-37|Lääne-Harju|Lääne-Harju vald
EE-432|EE-79|Luunja
EE-441|EE-56|Lääne-Nigula|Lääne-Nigula vald
EE-442|EE-45|Lüganuse|Lüganuse vald|Parroquia de Lüganuse
EE-446|EE-37|Maardu
EE-45||Ida-Virumaa|Ida-Viru maakond|Condado de Ida-Viru
EE-478|EE-74|Muhu
EE-480|EE-84|Mulgi
EE-486|EE-50|Mustvee
EE-50||Jõgevamaa|Jõgeva maakond|Condado de Jõgeva
EE-503|EE-71|Märjamaa
EE-511|EE-45|Narva
EE-514|EE-45|Narva-Jõesuu|Narva-Jõesuu linn|Narva-Jõesuu (municipio)
EE-52||Järvamaa|Järva maakond|Condado de Järva
EE-528|EE-79|Nõo
EE-557|EE-81|Otepää|Otepää vald|Municipio de Otepää
EE-56||Läänemaa|Lääne maakond|Condado de Lääne
EE-567|EE-52|Paide
EE-586|EE-79|Peipsiääre|Peipsiääre vald|Municipio de Peipsiääre
EE-60||Lääne-Virumaa|Lääne-Viru maakond|Condado de Lääne-Viru
EE-615|EE-84|Põhja-Sakala|Põhja-Sakala vald|Municipio de Põhja-Sakala
EE-618|EE-50|Põltsamaa|Põltsamaa vald
EE-622|EE-64|Põlva
EE-624|EE-68|Pärnu
EE-638|EE-68|Põhja-Pärnumaa|Põhja-Pärnumaa vald|Municipio de Põhja-Pärnumaa
EE-64||Põlvamaa|Põlva maakond|Condado de Põlva
EE-651|EE-37|Raasiku
EE-653|EE-37|Rae
EE-661|EE-60|Rakvere
EE-663|EE-60|Rakvere
EE-668|EE-71|Rapla
EE-68||Pärnumaa|Pärnu maakond|Condado de Pärnu
EE-689|EE-74|Ruhnu
EE-698|EE-87|Rõuge|Rõugõ|Rõuge vald|Municipio de Rõuge
EE-708|EE-64|Räpina
EE-71||Raplamaa|Rapla maakond|Condado de Rapla
EE-712|EE-68|Saarde
EE-714|EE-74|Saaremaa
EE-719|EE-37|Saku
EE-726|EE-37|Saue
EE-732|EE-87|Setomaa
EE-735|EE-45|Sillamäe
EE-74||Saaremaa|Saare maakond|Saare|Condado de Saare
EE-784|EE-37|Tallinn
EE-79||Tartumaa|Tartu maakond|Condado de Tartu
EE-792|EE-60|Tapa
EE-793|EE-79|Tartu
EE-796|EE-79|Tartu
EE-803|EE-45|Toila
EE-809|EE-68|Tori|Tori vald|Municipio de Tori
EE-81||Valgamaa|Valga maakond|condado de Valga
EE-824|EE-81|Tõrva
EE-834|EE-52|Türi|Türi vald|Municipio de Türi
EE-84||Viljandimaa|Viljandi maakond|Viljandi|Condado de Viljandi
EE-855|EE-81|Valga
EE-87||Võrumaa|Võru maakond|Condado de Võru
EE-890|EE-37|Viimsi
EE-897|EE-84|Viljandi
EE-899|EE-84|Viljandi
EE-901|EE-60|Vinni
EE-903|EE-60|Viru-Nigula
EE-907|EE-56|Vormsi
EE-917|EE-87|Võru|Võro
EE-919|EE-87|Võru|Võro
EE-928|EE-60|Väike-Maarja|Väike-Maarja vald
EG-ALX||Al Iskandarīyah|محافظة اسكندريه|الإسكندرية|Alexandria|Alejandría
EG-ASN||Aswān|محافظة أسوان|Asuán
EG-AST||Asyūţ|أسيوط|Asiut
EG-BA||Al Baḩr al Aḩmar|البحر الأحمر|Red Sea|Mar Rojo
EG-BH||Al Buḩayrah|محافظة البحيرة|Beheira|Behera
EG-BNS||Banī Suwayf|بني سويف|Beni Suef
EG-C||Al Qāhirah|محافظة القاهرة|Cairo|El Cairo
EG-DK||Ad Daqahlīyah|الدقهلية|Dakahlia|Dacalia
EG-DT||Dumyāţ|محافظة دمياط|Damietta|Damieta
EG-FYM||Al Fayyūm|محافظة الفيوم|Faiyum|Fayún
EG-GH||Al Gharbīyah|الغربية|Gharbia|Occidental
EG-GZ||Al Jīzah|محافظة الجيزة|Giza|Guiza
EG-IS||Al Ismā'īlīyah|الإسماعيلية|Ismailia
EG-JS||Janūb Sīnā'|جنوب سيناء|South Sinai|Sinaí del Sur
EG-KB||Al Qalyūbīyah|محافظة القليوبية|Qalyubia|Caliubia
EG-KFS||Kafr ash Shaykh|محافظة كفر الشيخ|Kafr el-Sheikh|Kafr el Sheij
EG-KN||Qinā|محافظة قنا|Qena|Quena
EG-LX||Al Uqşur|محافظة الأقصر|Luxor
EG-MN||Al Minyā|المنيا|Minya|Menia
EG-MNF||Al Minūfīyah|محافظة المنوفية|Monufia|Menufia
EG-MT||Maţrūḩ|محافظة مطروح|Matrouh|Matrú
EG-PTS||Būr Sa‘īd|بورسعيد|Port Said|Puerto Saíd
EG-SHG||Sūhāj|محافظة سوهاج|Sohag|Suhag
EG-SHR||Ash Sharqīyah|الشرقية|Al Sharqia|Oriental
EG-SIN||Shamāl Sīnā'|شمال سيناء|North Sinai|Sinaí del Norte
EG-SUZ||As Suways|السويس|Suez|Gobernación de Suez
EG-WAD||Al Wādī al Jadīd|محافظة الوادي الجديد|New Valley|Nuevo Valle
ER-AN||Ansabā|أنسابا|Anseba|إقليم أنسبا
ER-DK||Janūbī al Baḩrī al Aḩmar|Debubawi K’eyyĭḥ Baḥri|جنوبي البحري الأحمر|Southern Red Sea|إقليم البحر الأحمر الجنوبي|Debubawi Keyih Bahri
ER-DU||Al Janūbī|الجنوبي|Debub|منطقة الجنوب
ER-GB||Qāsh-Barkah|Gash-Barka|قش بركاح|إقليم غاش-باركا
ER-MA||Al Awsaţ|الأوسط|Maekel|المنطقة المركزية
ER-SK||Shimālī al Baḩrī al Aḩmar|Semienawi K’eyyĭḥ Baḥri|الشمالي البهري آل الأحمر|Northern Red Sea|إقليم شمال البحر الأحمر|Semenawi Keyih Bahri
ES-A|ES-VC|Alicante|Alacant|Provincia de Alicante|província d’Alacant|Provincia de Alacant|Alacanteko probintzia
ES-AB|ES-CM|Albacete|Provincia de Albacete|Província d’Albacete|Albaceteko probintzia
ES-AL|ES-AN|Almería|Provincia de Almería|Província d’Almeria|Almeríako probintzia
ES-AN||Andalucía|Andalusia|Andaluzia
ES-AR||Aragón|Aragó|Aragoi
ES-AS||Principado de Asturias|Asturies|Asturiesko Printzerria|Asturias
ES-AV|ES-CL|Ávila|Provincia de Ávila|província d’Àvila|Ávilako probintzia
ES-B|ES-CT|Barcelona|Provincia de Barcelona|Bartzelonako probintzia
ES-BA|ES-EX|Badajoz|Provincia de Badajoz|Provincia de Badaxoz|Badajozko probintzia
ES-BI|ES-PV|Bizkaia|Vizcaya|Biscaia|Biscaia - Bizkaia|Biscay
ES-BU|ES-CL|Burgos|Provincia de Burgos|Burgosko probintzia
ES-C|ES-GA|A Coruña|La Coruña|Provincia de La Coruña|província de la Corunya|Provincia da Coruña|Coruñako probintzia
ES-CA|ES-AN|Cádiz|Provincia de Cádiz|província de Cadis|Cádizko probintzia
ES-CB||Cantabria|Kantabria
ES-CC|ES-EX|Cáceres|Caçris|Provincia de Cáceres|Cáceresko probintzia
ES-CE||Ceuta
ES-CL||Castilla y León|Castiella y Llión|Castela e León|Castella i Lleó|Gaztela eta Leon|Castile and León
ES-CM||Castilla-La Mancha|Castella - la Manxa|Castela-A Mancha|Gaztela-Mantxa|Castile-La Mancha
ES-CN||Canarias|illes Canàries|Illas Canarias|Kanariak|Canary Islands
ES-CO|ES-AN|Córdoba|Provincia de Córdoba|província de Còrdova|Kordobako probintzia
ES-CR|ES-CM|Ciudad Real|Provincia de Ciudad Real|Provincia de Cidade Real - Ciudad Real|Ciudad Realgo probintzia
ES-CS|ES-VC|Castellón|Castelló|Provincia de Castellón|província de Castelló|Castellóko probintzia
ES-CT||Catalunya|Cataluña|Catalonha|Katalunia|Catalonia
ES-CU|ES-CM|Cuenca|Provincia de Cuenca|Província de Conca|Cuencako probintzia
ES-EX||Extremadura|Estremaúra|Estremadura - Extremadura
ES-GA||Galicia|Galizia
ES-GC|ES-CN|Las Palmas|Provincia de Las Palmas|Provincia das Palmas|Las Palmasko probintzia
ES-GI|ES-CT|Girona|Gerona|Provincia de Gerona|província de Girona|Provincia de Xirona - Girona|Gironako probintzia
ES-GR|ES-AN|Granada|Provincia de Granada|Granadako probintzia
ES-GU|ES-CM|Guadalajara|Provincia de Guadalajara|Provincia de Guadalaxara - Guadalajara|Guadalajarako probintzia
ES-H|ES-AN|Huelva|Provincia de Huelva|Huelvako probintzia
ES-HU|ES-AR|Huesca|Uesca|Osca|Provincia de Huesca|província d’Osca|Provincia de Huesca - Uesca|Huescako probintzia
ES-IB||Illes Balears|Islas Baleares|Illas Baleares - Illes Balears|Balear Uharteak|Balearic Islands
ES-J|ES-AN|Jaén|Provincia de Jaén|Provincia de Xaén|Jaéngo probintzia
ES-L|ES-CT|Lleida|Lérida|Lhèida|Provincia de Lérida|província de Lleida|Lleidako probintzia
ES-LE|ES-CL|León|Llión|Provincia de León|província de Lleó|Leóngo probintzia
ES-LO|ES-RI|La Rioja|A Rioxa|Errioxako Autonomia Erkidegoa|La Rioja Province
ES-LU|ES-GA|Lugo|Provincia de Lugo|Lugoko probintzia
ES-M|ES-MD|Madrid|provincia de Madrid|Madrilgo probintzia|Madrid Province
ES-MA|ES-AN|Málaga|provincia de Málaga|Málagako probintzia
ES-MC||Región de Murcia|Regió de Múrcia|Rexión de Murcia|Murtziako Eskualdea|Murcia Region
ES-MD||Comunidad de Madrid|Comunitat de Madrid|Comunidade de Madrid|Madrilgo Erkidegoa|Madrid Autonomous Community
ES-ML||Melilla
ES-MU|ES-MC|Murcia|Regió de Múrcia|provincia de Murcia
ES-NA|ES-NC|Navarra|Nafarroa|Nafarroako Foru Komunitatea|Nafarroako Foru Erkidegoa
ES-NC||Comunidad Foral de Navarra|Nafarroako Foru Komunitatea|Navarra|Nafarroako Foru Erkidegoa|Navarra Chartered Community
ES-O|ES-AS|Asturias|Asturies|Principáu dAsturies|provincia de Asturias|província d’Astúries|Asturiasko probintzia|Asturias Province
ES-OR|ES-GA|Ourense|Orense|Provincia de Orense|província d’Ourense|Provincia de Ourense|Ourenseko probintzia
ES-P|ES-CL|Palencia|Provincia de Palencia|Palentziako probintzia
ES-PM|ES-IB|Illes Balears|Islas Baleares|Lles Balears|Illas Baleares|Balear Uharteak|Balears Province
ES-PO|ES-GA|Pontevedra|Provincia de Pontevedra|Pontevedrako probintzia
ES-PV||País Vasco|Euskal Herria|Comunitat autònoma del País Basc|Euskal Autonomia Erkidegoa|Basque Country
ES-RI||La Rioja|A Rioxa|Errioxako Autonomia Erkidegoa
ES-S|ES-CB|Cantabria|Kantabria|Cantabria Province
ES-SA|ES-CL|Salamanca|Provincia de Salamanca|Salamancako probintzia
ES-SE|ES-AN|Sevilla|Provincia de Sevilla|Sevillako probintzia|Seville
ES-SG|ES-CL|Segovia|Provincia de Segovia|Segoviako probintzia
ES-SO|ES-CL|Soria|Provincia de Soria|Soriako probintzia
ES-SS|ES-PV|Gipuzkoa|Guipúzcoa|Guipúscoa|Provincia de Guipúscoa - Gipuzkoa
ES-T|ES-CT|Tarragona|provincia de Tarragona|Tarragonako probintzia
ES-TE|ES-AR|Teruel|Terol|Provincia de Teruel|província de Terol|Teruelgo probintzia
ES-TF|ES-CN|Santa Cruz de Tenerife|Provincia de Santa Cruz de Tenerife|Santa Cruz Tenerifekoko probintzia
ES-TO|ES-CM|Toledo|Provincia de Toledo|Toledoko probintzia
ES-V|ES-VC|Valencia|Provincia de Valencia|Valentziako probintzia
ES-VA|ES-CL|Valladolid|Provincia de Valladolid|Valladolideko probintzia
ES-VC||Comunidad Valenciana|País Valencià|Comunidade Valenciana|Valentziako Erkidegoa|Valencian Community
ES-VI|ES-PV|Álava|Araba|Àlaba|Provincia de Álava - Araba
ES-Z|ES-AR|Zaragoza|Provincia de Zaragoza|província de Saragossa|Zaragozako probintzia
ES-ZA|ES-CL|Zamora|Provincia de Zamora|Zamorako probintzia
ET-AA||Ādīs Ābeba|Addis Ababa|አዲስ አበባ
ET-AF||Āfar|አፋር
ET-AM||Āmara|አማራ|Amhara|Región de Amhara
ET-BE||Bīnshangul Gumuz|Benshangul-Gumaz|ቤንሻንጉል-ጉምዝ ክልል|Benishangul-Gumuz|Benishangul-Gumaz
ET-DD||Dirē Dawa|Diridhaba|Dirree Dhawaa|ድሬዳዋ
ET-GA||Gambēla Hizboch|Gambela Peoples|ጋምቤላ ሕዝቦች ክልል|Gambela
ET-HA||Hārerī Hizb|Harari People|Naannoo Hararii|ሐረሪ ሕዝብ ክልል|Harari|Región Harar
ET-OR||Oromīya|Oromia|Oromiyaa|ኦሮሚያ ክልል
ET-SI||Sīdama|Sidaamu Qoqqowo|ሲዳማ ክልል|Región de Sidama
ET-SN||YeDebub Bihēroch Bihēreseboch na Hizboch|Southern Nations, Nationalities and Peoples|ደቡብ ብሔሮች ብሔረሰቦችና ሕዝቦች ክልል|Naciones, Nacionalidades y Pueblos del Sur
ET-SO||Sumalē|Somali|Deegaanka Soomaalida|Naannoo somaalee|ሶማሌ ክልል|Región Somali
ET-SW||YeDebub M‘irab Ītyop’iya Hizboch|Southwest Ethiopia Peoples|ደቡብ ምዕራብ ኢትዮጵያ ህዝቦች ክልል|Región de los Pueblos del Suroeste
ET-TI||Tigray|Tigrai|ትግራይ ክልል
FI-01||Landskapet Åland|Ahvenanmaan maakunta
FI-02||Etelä-Karjala|Södra Karelen|Etelä-Karjalan maakunta|South Karelia|Karelia del Sur
FI-03||Etelä-Pohjanmaa|Södra Österbotten|Etelä-Pohjanmaan maakunta|Southern Ostrobothnia|Ostrobotnia del Sur
FI-04||Etelä-Savo|Södra Savolax|Etelä-Savon maakunta|Southern Savonia|Savonia del Sur
FI-05||Kainuu|Kajanaland|Kainuun maakunta
FI-06||Kanta-Häme|Egentliga Tavastland|Kanta-Hämeen maakunta|Tavastia Proper|Tavastia Propia
FI-07||Keski-Pohjanmaa|Mellersta Österbotten|Keski-Pohjanmaan maakunta|Central Ostrobothnia|Ostrobotnia Central
FI-08||Keski-Suomi|Mellersta Finland|Keski-Suomen maakunta|Central Finland|Finlandia Central
FI-09||Kymenlaakso|Kymmenedalen|Kymenlaakson maakunta
FI-10||Lappi|Lappland|Lapin maakunta|Lapland|Laponia finlandesa
FI-11||Pirkanmaa|Birkaland|Pirkanmaan maakunta
FI-12||Pohjanmaa|Österbotten|Pohjanmaan maakunta|Ostrobothnia|Ostrobotnia
FI-13||Pohjois-Karjala|Norra Karelen|Pohjois-Karjalan maakunta|North Karelia|Carelia del Norte
FI-14||Pohjois-Pohjanmaa|Norra Österbotten|Pohjois-Pohjanmaan maakunta|Northern Ostrobothnia|Ostrobotnia del Norte
FI-15||Pohjois-Savo|Norra Savolax|Pohjois-Savon maakunta|Northern Savonia|Savonia del Norte
FI-16||Päijät-Häme|Päijänne-Tavastland|Päijät-Hämeen maakunta|Päijänne Tavastia
FI-17||Satakunta|Satakunnan maakunta
FI-18||Uusimaa|Nyland|Uudenmaan maakunta
FI-19||Varsinais-Suomi|Egentliga Finland|Varsinais-Suomen maakunta|Southwest Finland|Finlandia Propia
FJ-01|FJ-W|Ba
FJ-02|FJ-N|Bua
FJ-03|FJ-N|Cakaudrove
FJ-04|FJ-E|Kadavu
FJ-05|FJ-E|Lau
FJ-06|FJ-E|Lomaiviti
FJ-07|FJ-N|Macuata
FJ-08|FJ-W|Nadroga and Navosa|Nadroga-Navosa
FJ-09|FJ-C|Naitasiri
FJ-10|FJ-C|Namosi
FJ-11|FJ-W|Ra
FJ-12|FJ-C|Rewa|Rewa (Fiyi)
FJ-13|FJ-C|Serua
FJ-14|FJ-C|Tailevu
FJ-C||Central|सेंट्रल डिवीजन|División Central (Fiyi)
FJ-E||Eastern|फ़िजी का पूर्वी प्रभाग|División Este
FJ-N||Northern|División Norte
FJ-R||Rotuma
FJ-W||Western|División Oeste
FM-KSA||Kosrae
FM-PNI||Pohnpei
FM-TRK||Chuuk
FM-YAP||Yap|Waab|Waqab|Estado de Yap
FR-01|FR-ARA|Ain|En
FR-02|FR-HDF|Aisne|Ainne
FR-03|FR-ARA|Allier|Alèir
FR-04|FR-PAC|Alpes-de-Haute-Provence|Alps dAuta Provença|Alpes de Alta Provenza
FR-05|FR-PAC|Hautes-Alpes|Auts Aups|Altos Alpes
FR-06|FR-PAC|Alpes-Maritimes|Aups Maritims|Alpi Marittime|Alpes Marítimos
FR-07|FR-ARA|Ardèche|Ardecha
FR-08|FR-GES|Ardennes|Ardenas
FR-09|FR-OCC|Ariège|Arièja
FR-10|FR-GES|Aube
FR-11|FR-OCC|Aude
FR-12|FR-OCC|Aveyron|Avairon
FR-13|FR-PAC|Bouches-du-Rhône|Lei Bocas de Ròse|Bocas del Ródano
FR-14|FR-NOR|Calvados
FR-15|FR-ARA|Cantal|Cantau
FR-16|FR-NAQ|Charente|Charanta
FR-17|FR-NAQ|Charente-Maritime|Chérente-Marine (poit1240-sant1407), Charanta Maritima|Charente Marítimo
FR-18|FR-CVL|Cher
FR-19|FR-NAQ|Corrèze|Corresa
FR-20R||Corse|Korsiga|Córcega
FR-21|FR-BFC|Côte-d'Or
FR-22|FR-BRE|Côtes-d'Armor|Aodoù-an-Arvor
FR-23|FR-NAQ|Creuse|Cruesa|Crosa
FR-24|FR-NAQ|Dordogne|Dordonha|Dordoña
FR-25|FR-BFC|Doubs|Dubs
FR-26|FR-ARA|Drôme|Droma
FR-27|FR-NOR|Eure
FR-28|FR-CVL|Eure-et-Loir|Eure y Loir
FR-29|FR-BRE|Finistère|Penn-ar-Bed|Finisterre
FR-2A|FR-20R|Corse-du-Sud|Corsica suttana|Pumonte|Pumonti|Córcega del Sur
FR-2B|FR-20R|Haute-Corse|Corsica suprana|Cismonte|Alta Corsica|Alta Córcega
FR-30|FR-OCC|Gard
FR-31|FR-OCC|Haute-Garonne|Nauta Garona|Alto Garona
FR-32|FR-OCC|Gers|Gerç
FR-33|FR-NAQ|Gironde|Gironda
FR-34|FR-OCC|Hérault|Erau
FR-35|FR-BRE|Ille-et-Vilaine|Il-ha-Gwilen|Ille y Vilaine
FR-36|FR-CVL|Indre
FR-37|FR-CVL|Indre-et-Loire|Indre y Loira
FR-38|FR-ARA|Isère|Isera
FR-39|FR-BFC|Jura
FR-40|FR-NAQ|Landes|Lanas|Landak|Landas
FR-41|FR-CVL|Loir-et-Cher|Loir y Cher
FR-42|FR-ARA|Loire|Lêre|Léger|Leir|Loira
FR-43|FR-ARA|Haute-Loire|Naut Léger|Naut Leir|Alto Loira
FR-44|FR-PDL|Loire-Atlantique|Liger-Atlantel|Loira Atlántico
FR-45|FR-CVL|Loiret
FR-46|FR-OCC|Lot|Òlt
FR-47|FR-NAQ|Lot-et-Garonne|Òlt e Garona|Lot y Garona
FR-48|FR-OCC|Lozère|Losera
FR-49|FR-PDL|Maine-et-Loire|Maine y Loira
FR-50|FR-NOR|Manche|Mancha
FR-51|FR-GES|Marne
FR-52|FR-GES|Haute-Marne|Alto Marne
FR-53|FR-PDL|Mayenne
FR-54|FR-GES|Meurthe-et-Moselle|Meurthe y Mosela
FR-55|FR-GES|Meuse|Mosa
FR-56|FR-BRE|Morbihan|Mor-Bihan
FR-57|FR-GES|Moselle|Mosela
FR-58|FR-BFC|Nièvre
FR-59|FR-HDF|Nord|Départémint dech Nord|Noorderdepartement|Norte
FR-60|FR-HDF|Oise|Oése
FR-61|FR-NOR|Orne
FR-62|FR-HDF|Pas-de-Calais|Pas-Calés|Nauw van Kales|Paso de Calais
FR-63|FR-ARA|Puy-de-Dôme|Lo Puèi de Doma|Lo Puèi Domat|Puèi Domat
FR-64|FR-NAQ|Pyrénées-Atlantiques|Pirenèus Atlantics|Pirinio Atlantiarrak|Pirinio Atlantikoak|Pirineos Atlánticos
FR-65|FR-OCC|Hautes-Pyrénées|Nauts Pirenèus|Hauts Pirenèus|Altos Pirineos|Alts Pirineus
FR-66|FR-OCC|Pyrénées-Orientales|Pirineus Orientals|Pirenèus Orientals|Pirineos Orientales
FR-67|FR-GES|Bas-Rhin|Bajo Rin
FR-68|FR-GES|Haut-Rhin|Alto Rin
FR-69|FR-ARA|Rhône|Rôno|Ródano
FR-69M|FR-ARA|Métropole de Lyon|Liyon
FR-6AE|FR-GES|Alsace|Elsàss|Collectivité européenne d’Alsace|Colectividad Europea de Alsacia
FR-70|FR-BFC|Haute-Saône|Hiôta-Sona|Alto Saona
FR-71|FR-BFC|Saône-et-Loire|Sona-et-Lêre|Saona y Loira
FR-72|FR-PDL|Sarthe
FR-73|FR-ARA|Savoie|Savouè|Savouè-dAvâl|Saboya
FR-74|FR-ARA|Haute-Savoie|Savouè dAmont|Alta Saboya
FR-75C|FR-IDF|Paris
FR-76|FR-NOR|Seine-Maritime|Sena Marítimo
FR-77|FR-IDF|Seine-et-Marne|Sena y Marne
FR-78|FR-IDF|Yvelines
FR-79|FR-NAQ|Deux-Sèvres
FR-80|FR-HDF|Somme|Sonme
FR-81|FR-OCC|Tarn
FR-82|FR-OCC|Tarn-et-Garonne|Tarn e Garona|Tarn y Garona
FR-83|FR-PAC|Var
FR-84|FR-PAC|Vaucluse|Vauclusa|Vau-Cluso
FR-85|FR-PDL|Vendée|Vande|Vandea
FR-86|FR-NAQ|Vienne
FR-87|FR-NAQ|Haute-Vienne|Nauta Vinhana|Nauta Viena|Alto Vienne
FR-88|FR-GES|Vosges|Vosgos
FR-89|FR-BFC|Yonne
FR-90|FR-BFC|Territoire de Belfort|Territorio de Belfort
FR-91|FR-IDF|Essonne
FR-92|FR-IDF|Hauts-de-Seine|Altos del Sena
FR-93|FR-IDF|Seine-Saint-Denis|Sena-Saint Denis
FR-94|FR-IDF|Val-de-Marne|Valle del Marne
FR-95|FR-IDF|Val-d'Oise|Valle del Oise
FR-971||Guadeloupe|Guadalupe
FR-972||Martinique|Martinica
FR-973||Guyane (française)|Guyane|Guayana Francesa
FR-974||La Réunion|Reunión
FR-976||Mayotte
FR-ARA||Auvergne-Rhône-Alpes|Auvèrnhe Ròse Aups|Auvernia-Ródano-Alpes
FR-BFC||Bourgogne-Franche-Comté|Borgogne-Franche-Comtât|Burgundy-Franche-Comté|Borgoña-Franco Condado
FR-BL||Saint-Barthélemy
FR-BRE||Bretagne|Breizh|Brittany|Bretaña
FR-CP||Clipperton|Isla de la Pasión
FR-CVL||Centre-Val de Loire|Centro-Valle de Loira
FR-GES||Grand Est|Grossa Oschta|Gran Este
FR-HDF||Hauts-de-France|Heuts dFranche
FR-IDF||Île-de-France|Isla de Francia
FR-MF||Saint-Martin
FR-NAQ||Nouvelle-Aquitaine|Nòva Aquitània|Akitania Berria|Nueva Aquitania
FR-NC||Nouvelle-Calédonie
FR-NOR||Normandie|Normandía
FR-OCC||Occitanie|Occitània
FR-PAC||Provence-Alpes-Côte-d’Azur|Provença-Aups-Còsta dAzur|Provenza-Alpes-Costa Azul
FR-PDL||Pays-de-la-Loire|Paeiz de la Leirr (gall1275), Paes de la Loere (poit1240-sant1407), Broioù al Liger|Países del Loira
FR-PF||Polynésie française
FR-PM||Saint-Pierre-et-Miquelon
FR-TF||Terres australes françaises
FR-WF||Wallis-et-Futuna
GA-1||Estuaire|Provincia de Estuaire
GA-2||Haut-Ogooué|Provincia de Haut-Ogooué
GA-3||Moyen-Ogooué|Provincia de Moyen-Ogooué
GA-4||Ngounié|Provincia de Ngounié
GA-5||Nyanga|Provincia de Nyanga
GA-6||Ogooué-Ivindo|Provincia de Ogooué-Ivindo
GA-7||Ogooué-Lolo|Provincia de Ogooué-Lolo
GA-8||Ogooué-Maritime|Provincia de Ogooué-Maritime
GA-9||Woleu-Ntem|Provincia de Woleu-Ntem
GB-ABC|GB-NIR|Armagh City, Banbridge and Craigavon|Armagh, Banbridge and Craigavon|Ard Mhacha, Droichead na Banna, agus Craigavon|Armagh
GB-ABD|GB-SCT|Aberdeenshire|Aiberdeenshire|Siorrachd Obar Dheathain|Swydd Aberdeen|Contae Obar Deathain
GB-ABE|GB-SCT|Aberdeen City|Aiberdeen|Obar Dheathain|Aberdeen
GB-AGB|GB-SCT|Argyll and Bute|Argyll an Buit|Earra-Ghàidheal agus Bòd|Argyll a Bute
GB-AGY|GB-WLS|Isle of Anglesey|Sir Ynys Môn|Ynys Môn|Anglesey
GB-AND|GB-NIR|Ards and North Down|Na hArda agus an Dún Thuaidh|An Aird agus Tuaisceart an Dúin
GB-ANN|GB-NIR|Antrim and Newtownabbey|Aontroim agus Baile Nua na Mainistreach
GB-ANS|GB-SCT|Angus|Aonghas
GB-BAS|GB-ENG|Bath and North East Somerset|Caerfaddon a Gogledd-ddwyrain Gwlad yr Haf
GB-BBD|GB-ENG|Blackburn with Darwen|Bwrdeistref Blackburn gyda Darwen
GB-BCP|GB-ENG|Bournemouth, Christchurch and Poole|Bournemouth, Christchurch a Poole
GB-BDF|GB-ENG|Bedford|Bwrdeistref Bedford
GB-BDG|GB-ENG|Barking and Dagenham|Barking a Dagenham|Buirg Londan Barking agus Dagenham|Barking y Dagenham
GB-BEN|GB-ENG|Brent|Buirg Londan Brent
GB-BEX|GB-ENG|Bexley|London Borough of Bexley|Municipio de Bexley
GB-BFS|GB-NIR|Belfast City|Béal Feirste|Belfast|Ardal Belffast|ceantar Bhéal Feirste
GB-BGE|GB-WLS|Bridgend|Pen-y-bont ar Ogwr|Bwrdeistref Sirol Pen-y-bont ar Ogwr|Bridgend County Borough
GB-BGW|GB-WLS|Blaenau Gwent|Blaenau
GB-BIR|GB-ENG|Birmingham|Dinas Birmingham
GB-BKM|GB-ENG|Buckinghamshire|Swydd Buckingham
GB-BNE|GB-ENG|Barnet|Buirg Londan Barnet|Municipio de Barnet
GB-BNH|GB-ENG|Brighton and Hove|Brighton a Hove|Brighton & Hove
GB-BNS|GB-ENG|Barnsley|Bwrdeistref Fetropolitan Barnsley|Municipio metropolitano de Barnsley
GB-BOL|GB-ENG|Bolton|Bwrdeistref Fetropolitan Bolton
GB-BPL|GB-ENG|Blackpool
GB-BRC|GB-ENG|Bracknell Forest|Bwrdeistref Bracknell Forest
GB-BRD|GB-ENG|Bradford|Dinas Bradford|Ciudad de Bradford
GB-BRY|GB-ENG|Bromley|Municipio de Bromley
GB-BST|GB-ENG|City of Bristol|Bristol|Bryste|Briostó
GB-BUR|GB-ENG|Bury|Bwrdeisdref Fetropolitan Bury|Municipio metropolitano de Bury
GB-CAM|GB-ENG|Cambridgeshire|Swydd Gaergrawnt
GB-CAY|GB-WLS|Caerphilly|Caerffili|Bwrdeistref Sirol Caerffili|Caerphilly County Borough
GB-CBF|GB-ENG|Central Bedfordshire|Canol Swydd Bedford|Bedfordshire Láir
GB-CCG|GB-NIR|Causeway Coast and Glens|Cósta an Chlocháin agus na Gleannta|Causeway Coast a Glens
GB-CGN|GB-WLS|Ceredigion|Sir Ceredigion
GB-CHE|GB-ENG|Cheshire East|Dwyrain Swydd Gaer|Cheshire Thoir
GB-CHW|GB-ENG|Cheshire West and Chester|Gorllewin Swydd Gaer a Chaer
GB-CLD|GB-ENG|Calderdale
GB-CLK|GB-SCT|Clackmannanshire|Siorrachd Chlach Mhanann|Swydd Clackmannan|Clach Mhanainn
GB-CMA|GB-ENG|Cumbria
GB-CMD|GB-ENG|Camden|Buirg Londan Camden
GB-CMN|GB-WLS|Carmarthenshire|Sir Gaerfyrddin|Sir Gâr
GB-CON|GB-ENG|Cornwall|Kernow|Cernyw|Corn na Breataine|Cornualles
GB-COV|GB-ENG|Coventry|Dinas Coventry
GB-CRF|GB-WLS|Cardiff|Caerdydd|Dinas a Sir Caerdydd
GB-CRY|GB-ENG|Croydon|Buirg Londan Croydon
GB-CWY|GB-WLS|Conwy|Bwrdeistref Sirol Conwy|Conwy County Borough
GB-DAL|GB-ENG|Darlington|Bwrdeistref Darlington
GB-DBY|GB-ENG|Derbyshire|Swydd Derby
GB-DEN|GB-WLS|Denbighshire|Sir Ddinbych
GB-DER|GB-ENG|Derby
GB-DEV|GB-ENG|Devon|Dyfnaint
GB-DGY|GB-SCT|Dumfries and Galloway|Dumfries an Gallowa|Dùn Phrìs is Gall-Ghaidhealaibh|Dumfries a Galloway|Comhairle Dhún Phrís is Gall-Ghaidhealaibh
GB-DNC|GB-ENG|Doncaster|Bwrdeistref Fetropolitan Doncaster|Municipio metropolitano de Doncaster
GB-DND|GB-SCT|Dundee City|Dundee|Dùn Dè|Dùn Dèagh
GB-DOR|GB-ENG|Dorset
GB-DRS|GB-NIR|Derry and Strabane|Doire agus An Srath Bán|Cathair Dhoire agus an Srath Bán|Distrito de Derry y Strabane
GB-DUD|GB-ENG|Dudley|Bwrdeistref Fetropolitan Dudley
GB-DUR|GB-ENG|County Durham|Durham|Swydd Durham|Contae Durham
GB-EAL|GB-ENG|Ealing|Buirg Londan Ealing|Municipio de Ealing
GB-EAW||England and Wales|Cymru a Lloegr|Inglaterra y Gales
GB-EAY|GB-SCT|East Ayrshire|Aest Ayrshire|Siorrachd Àir an Ear|Dwyrain Swydd Ayr|Comhairle Shiorrachd Áir an Ear
GB-EDH|GB-SCT|City of Edinburgh|Comhairle Baile Dhùn Èideann|Edinburgh|Caeredin|Dún Éideann|Edimburgo
GB-EDU|GB-SCT|East Dunbartonshire|Aest Dunbartanshire|Siorrachd Dhùn Bhreatann an Ear|Dwyrain Swydd Dunbarton|Siorrachd Dhún Bhreatainn an Ear
GB-ELN|GB-SCT|East Lothian|Aest Lowden|Lodainn an Ear|Dwyrain Lothian
GB-ELS|GB-SCT|Eilean Siar|Waster Isles|Na h-Eileanan Siar|Outer Hebrides|Ynysoedd Allanol Heledd|Na hOileáin Siar|Islas Hébridas Exteriores
GB-ENF|GB-ENG|Enfield|London Borough of Enfield
GB-ENG||England|Lloegr|Sasana|Sasainn|Inglaterra
GB-ERW|GB-SCT|East Renfrewshire|Aest Renfrewshire|Siorrachd Rinn Friù an Ear|Dwyrain Swydd Renfrew|Comhairle Shiorrachd Rinn Friú an Ear
GB-ERY|GB-ENG|East Riding of Yorkshire|Riding Dwyreiniol Efrog|Yorkshire del Este
GB-ESS|GB-ENG|Essex
GB-ESX|GB-ENG|East Sussex|Dwyrain Sussex|Sussex Thoir|Sussex Oriental
GB-FAL|GB-SCT|Falkirk|Fawkirk|An Eaglais Bhreac|Comhairle na h-Eaglaise Brice
GB-FIF|GB-SCT|Fife|Fìobha|Foibhe
GB-FLN|GB-WLS|Flintshire|Sir y Fflint
GB-FMO|GB-NIR|Fermanagh and Omagh|Comhairle Ceantair Fhear Manach agus na hÓmaí|Fhear Manach agus na hÓmaí
GB-GAT|GB-ENG|Gateshead|Bwrdeistref Fetropolitan Gateshead|Municipio de Gateshead
GB-GBN||Great Britain|Prydain Fawr|An Bhreatain|Gran Bretaña
GB-GLG|GB-SCT|Glasgow City|Glaschu|Glesga|Baile Mòr nan Gàidheal|Glasgow
GB-GLS|GB-ENG|Gloucestershire|Sir Gaerloyw
GB-GRE|GB-ENG|Greenwich|Buirg Ríoga Greenwich|Municipio de Greenwich
GB-GWN|GB-WLS|Gwynedd
GB-HAL|GB-ENG|Halton|Bwrdeistref Halton
GB-HAM|GB-ENG|Hampshire
GB-HAV|GB-ENG|Havering|Buirg Londan Havering
GB-HCK|GB-ENG|Hackney|London Borough of Hackney
GB-HEF|GB-ENG|Herefordshire|Swydd Henffordd
GB-HIL|GB-ENG|Hillingdon|Buirg Londan Hillingdon|Municipio de Hillingdon
GB-HLD|GB-SCT|Highland|Hieland|Gàidhealtachd|Cyngor yr Ucheldir|Comhairle na Gáidhealtachd
GB-HMF|GB-ENG|Hammersmith and Fulham|Hammersmith a Fulham|Buirg Londan Hammersmith agus Fulham|Hammersmith y Fulham
GB-HNS|GB-ENG|Hounslow|Buirg Londan Hounslow|Municipio de Hounslow
GB-HPL|GB-ENG|Hartlepool|Bwrdeistref Hartlepool
GB-HRT|GB-ENG|Hertfordshire|Swydd Hertford
GB-HRW|GB-ENG|Harrow|Buirg Londan Harrow|Municipio de Harrow
GB-HRY|GB-ENG|Haringey|Buirg Londan Haringey
GB-IOS|GB-ENG|Isles of Scilly|Enesek Syllan|Enesow Syllan|Syllan|Ynysoedd Syllan|Na Scillí|Islas Sorlingas
GB-IOW|GB-ENG|Isle of Wight|Ynys Wyth|Inis Iocht|Isla de Wight
GB-ISL|GB-ENG|Islington|Buirg Londan Islington|Municipio de Islington
GB-IVC|GB-SCT|Inverclyde|Inerclyde|Inbhir Chluaidh|Comhairle Inbhir Chluaidh
GB-KEC|GB-ENG|Kensington and Chelsea|Kensington a Chelsea|Buirg Ríoga Kensington agus Chelsea|Kensington y Chelsea
GB-KEN|GB-ENG|Kent|Caint
GB-KHL|GB-ENG|Kingston upon Hull
GB-KIR|GB-ENG|Kirklees
GB-KTT|GB-ENG|Kingston upon Thames|Ríoga Buirg an Kingston ar Tamais
GB-KWL|GB-ENG|Knowsley|Bwrdeistref Fetropolitan Knowsley
GB-LAN|GB-ENG|Lancashire|Swydd Gaerhirfryn
GB-LBC|GB-NIR|Lisburn and Castlereagh|Lios na gCearrbhach agus an Caisleán Riabhach
GB-LBH|GB-ENG|Lambeth|Buirg Londan Lambeth|Municipio de Lambeth
GB-LCE|GB-ENG|Leicester|Dinas Caerlŷr|Cathair Leicester
GB-LDS|GB-ENG|Leeds|Dinas Leeds|Ciudad de Leeds
GB-LEC|GB-ENG|Leicestershire|Swydd Gaerlŷr
GB-LEW|GB-ENG|Lewisham|Buirg Londan Lewisham|Municipio de Lewisham
GB-LIN|GB-ENG|Lincolnshire|Swydd Lincoln
GB-LIV|GB-ENG|Liverpool|Dinas Lerpwl|Learpholl
GB-LND|GB-ENG|City of London|London|Dinas Llundain|Cathair Londan|City de Londres
GB-LUT|GB-ENG|Luton
GB-MAN|GB-ENG|Manchester|Dinas Manceinion|Manchain
GB-MDB|GB-ENG|Middlesbrough
GB-MDW|GB-ENG|Medway
GB-MEA|GB-NIR|Mid and East Antrim|Lár agus Oir-Aontroime|Aontroim Láir agus Thoir
GB-MIK|GB-ENG|Milton Keynes|Bwrdeistref Milton Keynes|Cathair Milton Keynes|Municipio de Milton Keynes
GB-MLN|GB-SCT|Midlothian|Meadhan Lodainn|Labhaidh Láir
GB-MON|GB-WLS|Monmouthshire|Sir Fynwy
GB-MRT|GB-ENG|Merton|Buirg Londan Merton
GB-MRY|GB-SCT|Moray|Moireibh|Moireabh|Comhairle Mhoireibh
GB-MTY|GB-WLS|Merthyr Tydfil|Merthyr Tudful|Bwrdeistref Sirol Merthyr Tudful|Cyngor Bwrdeisdref Merthyr Tudful
GB-MUL|GB-NIR|Mid-Ulster|Ceantar Lár Uladh|Lár Uladh
GB-NAY|GB-SCT|North Ayrshire|Siorrachd Àir a Tuath|Gogledd Swydd Ayr|Comhairle Shiorrachd Áir a Tuath
GB-NBL|GB-ENG|Northumberland
GB-NEL|GB-ENG|North East Lincolnshire|Bwrdeistref Gogledd-ddwyrain Swydd Lincoln
GB-NET|GB-ENG|Newcastle upon Tyne|Dinas Newcastle upon Tyne
GB-NFK|GB-ENG|Norfolk
GB-NGM|GB-ENG|Nottingham
GB-NIR||Northern Ireland|Tuaisceart Éireann|Gogledd Iwerddon|Irlanda del Norte
GB-NLK|GB-SCT|North Lanarkshire|North Lanrikshire|Siorrachd Lannraig a Tuath|Gogledd Swydd Lanark|Comhairle Shiorrachd Lannraig a Tuath
GB-NLN|GB-ENG|North Lincolnshire|Bwrdeistref Gogledd Swydd Lincoln|Lincolnshire Thuaidh
GB-NMD|GB-NIR|Newry, Mourne and Down|an tIúr, Múrn, agus an Dún|Newry
GB-NNH|GB-ENG|North Northamptonshire
GB-NSM|GB-ENG|North Somerset|Gogledd Gwlad yr Haf
GB-NTL|GB-WLS|Neath Port Talbot|Castell-nedd Port Talbot
GB-NTT|GB-ENG|Nottinghamshire|Swydd Nottingham
GB-NTY|GB-ENG|North Tyneside|Gogledd Tyneside|Tyneside Thuaidh
GB-NWM|GB-ENG|Newham|Buirg Londan Newham
GB-NWP|GB-WLS|Newport|Casnewydd
GB-NYK|GB-ENG|North Yorkshire|Swydd Gogledd Efrog|Yorkshire Thuaidh|Yorkshire del Norte
GB-OLD|GB-ENG|Oldham|Bwrdeistref Fetropolitan Oldham|distrito metropolitano de Oldham
GB-ORK|GB-SCT|Orkney Islands|Orkney|Ynysoedd Erch|Inse Orc|Orcadas
GB-OXF|GB-ENG|Oxfordshire|Rhydychen|Oxford
GB-PEM|GB-WLS|Pembrokeshire|Sir Benfro
GB-PKN|GB-SCT|Perth and Kinross|Pairth an Kinross|Peairt agus Ceann Rois|Perth a Kinross|Comhairle Pheairt is Cheann Rois
GB-PLY|GB-ENG|Plymouth|Dinas Plymouth|Cathair Plymouth
GB-POR|GB-ENG|Portsmouth
GB-POW|GB-WLS|Powys
GB-PTE|GB-ENG|Peterborough|Peter|Dinas Peterborough|Cathair Peterborough
GB-RCC|GB-ENG|Redcar and Cleveland|Bwrdeistref Redcar a Cleveland|Redcar agus Cleveland
GB-RCH|GB-ENG|Rochdale|Bwrdeistref Fetropolitan Rochdale
GB-RCT|GB-WLS|Rhondda Cynon Taff|Rhondda CynonTaf|Rhondda Cynon Taf
GB-RDB|GB-ENG|Redbridge|London Borough of Redbridge|Municipio de Redbridge
GB-RDG|GB-ENG|Reading
GB-RFW|GB-SCT|Renfrewshire|Siorrachd Rinn Friù|Swydd Renfrew|Comhairle Shiorrachd Rinn Friú
GB-RIC|GB-ENG|Richmond upon Thames|Buirg Londan Richmond ar Tamais
GB-ROT|GB-ENG|Rotherham|Bwrdeistref Fetropolitan Rotherham|Municipio metropolitano de Rotherham
GB-RUT|GB-ENG|Rutland
GB-SAW|GB-ENG|Sandwell|Bwrdeistref Fetropolitan Sandwell
GB-SAY|GB-SCT|South Ayrshire|Sooth Ayrshire|Siorrachd Àir a Deas|De Swydd Ayr|Comhairle Shiorrachd Áir a Deas
GB-SCB|GB-SCT|Scottish Borders|The Mairches|Crìochan na h-Alba|Gororau’r Alban|Comhairle nan Críochan
GB-SCT||Scotland|Alba|Yr Alban|Albain|Escocia
GB-SFK|GB-ENG|Suffolk
GB-SFT|GB-ENG|Sefton|Bwrdeistref Fetropolitan Sefton
GB-SGC|GB-ENG|South Gloucestershire|De Swydd Gaerloyw|Gloucestershire Theas
GB-SHF|GB-ENG|Sheffield|Dinas Sheffield
GB-SHN|GB-ENG|St. Helens|Saint Helens|Bwrdeistref Fetropolitan St Helens
GB-SHR|GB-ENG|Shropshire|Swydd Amwythig
GB-SKP|GB-ENG|Stockport|Bwrdeistref Fetropolitan Stockport
GB-SLF|GB-ENG|Salford|Dinas Salford
GB-SLG|GB-ENG|Slough|Bwrdeistref Slough
GB-SLK|GB-SCT|South Lanarkshire|Sooth Lanrikshire|Siorrachd Lannraig a Deas|De Swydd Lanark|Comhairle Shiorrachd Lannraig a Deas
GB-SND|GB-ENG|Sunderland|Dinas Sunderland
GB-SOL|GB-ENG|Solihull|Bwrdeistref Fetropolitan Solihull
GB-SOM|GB-ENG|Somerset|Gwlad yr Haf
GB-SOS|GB-ENG|Southend-on-Sea
GB-SRY|GB-ENG|Surrey
GB-STE|GB-ENG|Stoke-on-Trent|Dinas Stoke-on-Trent
GB-STG|GB-SCT|Stirling|Stirlin|Sruighlea|Comhairle Shruighlea
GB-STH|GB-ENG|Southampton
GB-STN|GB-ENG|Sutton|Buirg Londan Sutton|Municipio de Sutton
GB-STS|GB-ENG|Staffordshire|Swydd Stafford
GB-STT|GB-ENG|Stockton-on-Tees|Bwrdeistref Stockton-on-Tees|Municipio de Stockton-on-Tees
GB-STY|GB-ENG|South Tyneside|Cyngor De Tyneside|Tyneside Theas
GB-SWA|GB-WLS|Swansea|Abertawe|Dinas a Sir Abertawe
GB-SWD|GB-ENG|Swindon|Bwrdeistref Swindon
GB-SWK|GB-ENG|Southwark|Buirg Londan Southwark|Municipio de Southwark
GB-TAM|GB-ENG|Tameside
GB-TFW|GB-ENG|Telford and Wrekin|Telford a Wrekin|Telford agus Wrekin|Telford & Wrekin
GB-THR|GB-ENG|Thurrock|Bwrdeistref Thurrock
GB-TOB|GB-ENG|Torbay|Bwrdeistref Torbay
GB-TOF|GB-WLS|Torfaen|Tor-faen
GB-TRF|GB-ENG|Trafford|Bwrdeistref Fetropolitan Trafford
GB-TWH|GB-ENG|Tower Hamlets|Buirg Londan Tower Hamlets
GB-UKM||United Kingdom|Y Deyrnas Unedig|An Ríocht Aontaithe|Reino Unido
GB-VGL|GB-WLS|The Vale of Glamorgan|Bro Morgannwg|Vale of Glamorgan
GB-WAR|GB-ENG|Warwickshire|Swydd Warwick
GB-WBK|GB-ENG|West Berkshire|Gorllewin Berkshire|Berkshire Thiar
GB-WDU|GB-SCT|West Dunbartonshire|Wast Dunbairtonshire|Siorrachd Dhùn Breatann an Iar|Gorllewin Swydd Dunbarton|Comhairle Dhún Breatainn an Iar
GB-WFT|GB-ENG|Waltham Forest|Buirg Londan Waltham Forest
GB-WGN|GB-ENG|Wigan|Bwrdeisdref Fetropolitan Wigan
GB-WIL|GB-ENG|Wiltshire|Wiltshire (awdurdod unedol)
GB-WKF|GB-ENG|Wakefield|Dinas Wakefield|Ciudad de Wakefield
GB-WLL|GB-ENG|Walsall|Bwrdeistref Fetropolitan Walsall
GB-WLN|GB-SCT|West Lothian|Wast Lowden|Lodainn an Iar|Gorllewin Lothian|Labhaidh Thoir
GB-WLS||Wales|Cymru|an Bhreatain Bheag|A’ Chuimrigh|Gales
GB-WLV|GB-ENG|Wolverhampton|Dinas Wolverhampton
GB-WND|GB-ENG|Wandsworth|London Borough of Wandsworth|Municipio de Wandsworth
GB-WNH|GB-ENG|West Northamptonshire
GB-WNM|GB-ENG|Windsor and Maidenhead|Bwrdeistref Frenhinol Windsor a Maidenhead|Windsor agus Maidenhead
GB-WOK|GB-ENG|Wokingham|Bwrdeistref Wokingham
GB-WOR|GB-ENG|Worcestershire|Swydd Gaerwrangon
GB-WRL|GB-ENG|Wirral|Bwrdeistref Fetropolitan Cilgwri
GB-WRT|GB-ENG|Warrington|Bwrdeistref Warrington
GB-WRX|GB-WLS|Wrexham|Wrecsam|Bwrdeistref Sirol Wrecsam|Contaebhuirg Wrecsam|Wrexham County Borough
GB-WSM|GB-ENG|Westminster|Dinas Westminster|Cathair Westminster|Ciudad de Westminster
GB-WSX|GB-ENG|West Sussex|Gorllewin Sussex|Sussex Thiar|Sussex Occidental
GB-YOR|GB-ENG|York|Dinas Efrog|Cathair Eabhrac
GB-ZET|GB-SCT|Shetland Islands|Shetland|Sealtainn|Inse Shealtainn|Islas Shetland
GD-01||Saint Andrew|Parroquia de Saint Andrew
GD-02||Saint David|Parroquia de Saint David
GD-03||Saint George|Parroquia de Saint George
GD-04||Saint John|Parroquia de Saint John
GD-05||Saint Mark|Parroquia de Saint Mark
GD-06||Saint Patrick|Parroquia de Saint Patrick
GD-10||Southern Grenadine Islands|Carriacou and Petite Martinique|Carriacou et Petite Martinique
GE-AB||Abkhazia|Аԥсны Аҳәынҭқарра|Республика Абхазия|აფხაზეთი|Abjasia
GE-AJ||Adjara|Ajaria|აჭარის ავტონომიური რესპუბლიკა|Ayaria
GE-GU||Guria|გურიის მხარე
GE-IM||Imereti|იმერეთის მხარე|Imericia
GE-KA||K'akheti|კახეთის მხარე|Kakheti|Kajetia
GE-KK||Kvemo Kartli|ქვემო ქართლის მხარე
GE-MM||Mtskheta-Mtianeti|მცხეთა-მთიანეთის მხარე|Mtsjeta-Mtianeti
GE-RL||Rach'a-Lechkhumi-Kvemo Svaneti|რაჭა-ლეჩხუმისა და ქვემო სვანეთის მხარე|Racha-Lechkhumi and Kvemo Svaneti|Racha-Lechjumi y Kvemo Svaneti
GE-SJ||Samtskhe-Javakheti|Սամցխե-Ջավախեթի|სამცხე-ჯავახეთის მხარე|Samtsje-Yavajeti
GE-SK||Shida Kartli|შიდა ქართლის მხარე
GE-SZ||Samegrelo-Zemo Svaneti|სამეგრელო-ზემო სვანეთის მხარე
GE-TB||Tbilisi|თბილისი|Tiflis
GH-AA||Greater Accra|Gran Acra
GH-AF||Ahafo|Región Ahafo
GH-AH||Ashanti
GH-BE||Bono East|Región de Bono Oriental
GH-BO||Bono|Región de Bono
GH-CP||Central|Región Central
GH-EP||Eastern|Región Oriental
GH-NE||North East|Región Norte Oriental
GH-NP||Northern|Región Norte
GH-OT||Oti|Región Oti
GH-SV||Savannah|Región de Sabana
GH-TV||Volta
GH-UE||Upper East|Alta Oriental
GH-UW||Upper West|Alta Occidental
GH-WN||Western North|Región Norte Occidental
GH-WP||Western|Región Occidental
GL-AV||Avannaata Kommunia|Norden|Avannaata
GL-KU||Kommune Kujalleq|Syden|Kujalleq
GL-QE||Qeqqata Kommunia|Centrum|Qeqqata
GL-QT||Kommune Qeqertalik|Område med øer|Qeqertalik
GL-SM||Kommuneqarfik Sermersooq|Sted med meget is|Sermersooq
GM-B||Banjul|ߓߊ߲߬ߖߎߟ
GM-L||Lower River|Lower River Division|División Lower River
GM-M||Central River|Central River Division|División Central River
GM-N||North Bank|North Bank Division|División North Bank
GM-U||Upper River|Upper River Division|División Upper River
GM-W||Western|West Coast Division|División Western
GN-B||Boké|ߓߏ߬ߞߋ߫ ߕߌ߲߬ߞߎߘߎ߲|Région de Boké|Boké Region
GN-BE|GN-N|Beyla|préfecture de Beyla
GN-BF|GN-B|Boffa|préfecture de Boffa|Ayuntamiento del Boffa
GN-BK|GN-B|Boké|préfecture de Boké
GN-C||Conakry|ߞߐߣߊߞߙߌ߫|Kɔnakiri|𞤑𞤮𞤲𞤢𞥄𞤳𞤭𞤪𞤭|Conakri
GN-CO|GN-D|Coyah|préfecture de Coyah
GN-D||Kindia|Région de Kindia|Kindia Region
GN-DB|GN-F|Dabola|préfecture de Dabola|Ayuntamiento del Dabola
GN-DI|GN-F|Dinguiraye|préfecture de Dinguiraye|Ayuntamiento del Dinguiraye
GN-DL|GN-M|Dalaba|préfecture de Dalaba|Ayuntamiento del Dalaba
GN-DU|GN-D|Dubréka|préfecture de Dubréka
GN-F||Faranah|ߝߙߊߣߊ߫ ߕߌ߲߬ߞߎߘߎ߲|Région de Faranah|Faranah Region
GN-FA|GN-F|Faranah|ߝߙߊߣߊ߫߫|préfecture de Faranah
GN-FO|GN-D|Forécariah|préfecture de Forécariah
GN-FR|GN-B|Fria|préfecture de Fria|Ayuntamiento Veszprém
GN-GA|GN-B|Gaoual|préfecture de Gaoual|Ayuntamiento Gaoual
GN-GU|GN-N|Guékédou|préfecture de Guéckédou|Guéckédou
GN-K||Kankan|ߞߊ߲ߞߊ߲߫ ߕߌ߲߬ߞߎߘߎ߲|Région de Kankan|Kankan Region
GN-KA|GN-K|Kankan|préfecture de Kankan
GN-KB|GN-L|Koubia|préfecture de Koubia|Ayuntamiento Koubia
GN-KD|GN-D|Kindia|préfecture de Kindia
GN-KE|GN-K|Kérouané|préfecture de Kérouane
GN-KN|GN-B|Koundara|préfecture de Koundara|Ayuntamiento Koundara
GN-KO|GN-K|Kouroussa|préfecture de Kouroussa
GN-KS|GN-F|Kissidougou|ߞߛߌ߬ߘߎ߯ ߡߙߊ߬ߓߊ߰ߘߊ߮|préfecture de Kissidougou
GN-L||Labé|Région de Labé|Labé Region
GN-LA|GN-L|Labé|préfecture de Labé
GN-LE|GN-L|Lélouma|préfecture de Lélouma|Ayuntamiento del Lélouma
GN-LO|GN-N|Lola|préfecture de Lola
GN-M||Mamou|Région de Mamou|Mamou Region
GN-MC|GN-N|Macenta|préfecture de Macenta
GN-MD|GN-K|Mandiana|préfecture de Mandiana|Ayuntamiento Mandiana
GN-ML|GN-L|Mali|préfecture de Mali|Ayuntamiento del Mali
GN-MM|GN-M|Mamou|préfecture de Mamou
GN-N||Nzérékoré|ߒߛߙߍߜߍ߬ߘߍ߫ ߕߌ߲߬ߞߎߘߎ߲|Région de Nzérékoré|Nzérékoré Region
GN-NZ|GN-N|Nzérékoré|préfecture de Nzérékoré
GN-PI|GN-M|Pita|préfecture de Pita|Ayuntamiento Pita
GN-SI|GN-K|Siguiri|préfecture de Siguiri|Condado de Siguiri
GN-TE|GN-D|Télimélé|préfecture de Télimélé
GN-TO|GN-L|Tougué|préfecture de Tougué
GN-YO|GN-N|Yomou|préfecture de Yomou
GQ-AN|GQ-I|Annobón|Ano Bom|Provincia de Annobón|province d’Annobón
GQ-BN|GQ-I|Bioko Norte|Bioko Nord|Provincia de Bioko Norte
GQ-BS|GQ-I|Bioko Sur|Bioko Sud|Bioko Sul|Provincia de Bioko Sur
GQ-C||Región Continental|Région Continentale|Região Continental|Mbini|Río Muni
GQ-CS|GQ-C|Centro Sur|Centro Sud|Centro Sul|Provincia Centro Sur
GQ-DJ|GQ-C|Djibloho|Provincia de Djibloho
GQ-I||Región Insular|Région Insulaire|Região Insular|Islas de Guinea Ecuatorial|Insular
GQ-KN|GQ-C|Kié-Ntem|Provincia Kié-Ntem
GQ-LI|GQ-C|Litoral|Littoral|Provincia Litoral
GQ-WN|GQ-C|Wele-Nzas|Provincia Wele-Nzas
GR-69||Ágion Óros|Άγιο Όρος|Mount Athos|Monte Athos
GR-A||Anatolikí Makedonía kai Thráki|Anatolikí Makedonía kai|Περιφέρεια Ανατολικής Μακεδονίας και Θράκης|East Macedonia and Thrace|Macedonia Oriental y Tracia
GR-B||Kentrikí Makedonía|Κεντρική Μακεδονία|Central Macedonia|Macedonia Central
GR-C||Dytikí Makedonía|Περιφέρεια Δυτικής Μακεδονίας|West Macedonia|Macedonia Occidental
GR-D||Ípeiros|Περιφέρεια Ηπείρου|Epirus|Epiro
GR-E||Thessalía|Θεσσαλία|Thessaly|Tesalia
GR-F||Ionía Nísia|Περιφέρεια Ιονίων Νήσων|Ionian Islands|Periferia de Islas Jónicas
GR-G||Dytikí Elláda|Περιφέρεια Δυτικής Ελλάδας|West Greece|Grecia Occidental
GR-H||Stereá Elláda|Περιφέρεια Στερεάς Ελλάδας|Central Greece|Grecia Central
GR-I||Attikí|Αττική|Attica|Región Attica
GR-J||Pelopónnisos|Περιφέρεια Πελοποννήσου|Peloponnese|Periferia de Peloponeso
GR-K||Vóreio Aigaío|Περιφέρεια Βορείου Αιγαίου|North Aegean|Egeo Septentrional
GR-L||Nótio Aigaío|Περιφέρεια Νοτίου Αιγαίου|South Aegean|Egeo Meridional
GR-M||Kríti|Περιφέρεια Κρήτης|Crete|Periferia de Creta
GT-01||Guatemala
GT-02||El Progreso
GT-03||Sacatepéquez
GT-04||Chimaltenango
GT-05||Escuintla
GT-06||Santa Rosa
GT-07||Sololá
GT-08||Totonicapán
GT-09||Quetzaltenango|Xelajú|Xela
GT-10||Suchitepéquez
GT-11||Retalhuleu
GT-12||San Marcos
GT-13||Huehuetenango
GT-14||Quiché
GT-15||Baja Verapaz
GT-16||Alta Verapaz
GT-17||Petén
GT-18||Izabal
GT-19||Zacapa
GT-20||Chiquimula
GT-21||Jalapa
GT-22||Jutiapa
GW-BA|GW-L|Bafatá|Bafatá (região)|Región de Bafatá
GW-BL|GW-S|Bolama / Bijagós|Bolama|Región de Bolama
GW-BM|GW-N|Biombo|Región de Biombo
GW-BS||Bissau|Bisáu
GW-CA|GW-N|Cacheu|Región de Cacheu
GW-GA|GW-L|Gabú|Región de Gabú
GW-L||Leste|Província Leste|provincia Este
GW-N||Norte|Província Norte
GW-OI|GW-N|Oio|Región de Oio
GW-QU|GW-S|Quinara|Región de Quinara
GW-S||Sul|Província Sul
GW-TO|GW-S|Tombali|Región de Tombali
GY-BA||Barima-Waini
GY-CU||Cuyuni-Mazaruni
GY-DE||Demerara-Mahaica
GY-EB||East Berbice-Corentyne|Berbice Oriental-Corentyne
GY-ES||Essequibo Islands-West Demerara|Islas Esequibo-Demerara Occidental
GY-MA||Mahaica-Berbice
GY-PM||Pomeroon-Supenaam
GY-PT||Potaro-Siparuni
GY-UD||Upper Demerara-Berbice|Alto Demerara-Berbice
GY-UT||Upper Takutu-Upper Essequibo|Alto Tacutu-Alto Esequibo
HN-AT||Atlántida|Departamento de Atlántida
HN-CH||Choluteca|Departamento de Choluteca
HN-CL||Colón|Departamento de Colón
HN-CM||Comayagua
HN-CP||Copán|Departamento de Copán
HN-CR||Cortés
HN-EP||El Paraíso
HN-FM||Francisco Morazán
HN-GD||Gracias a Dios
HN-IB||Islas de la Bahía|Bay Islands
HN-IN||Intibucá
HN-LE||Lempira
HN-LP||La Paz
HN-OC||Ocotepeque
HN-OL||Olancho
HN-SB||Santa Bárbara
HN-VA||Valle
HN-YO||Yoro
HR-01||Zagrebačka županija|regione di Zagabria|Zagreb County|Zagreb
HR-02||Krapinsko-zagorska županija|regione di Krapina e dello Zagorje|Krapina-Zagorje
HR-03||Sisačko-moslavačka županija|regione di Sisak e della Moslavina|Sisak-Moslavina
HR-04||Karlovačka županija|regione di Karlovac|Karlovac
HR-05||Varaždinska županija|regione di Varaždin|Varaždin
HR-06||Koprivničko-križevačka županija|regione di Koprivnica e Križevci|Koprivnica-Križevci
HR-07||Bjelovarsko-bilogorska županija|regione di Bjelovar e della Bilogora|Bjelovar-Bilogora
HR-08||Primorsko-goranska županija|regione litoraneo-montana|Primorje-Gorski Kotar
HR-09||Ličko-senjska županija|regione della Licca e di Segna|Lika-Senj
HR-10||Virovitičko-podravska županija|regione di Virovitica e della Podravina|Virovitica-Podravina
HR-11||Požeško-slavonska županija|regione di Požega e della Slavonia|Požega-Slavonia|Požega-Eslavonia
HR-12||Brodsko-posavska županija|regione di Brod e della Posavina|Brod-Posavina
HR-13||Zadarska županija|regione zaratina|Zadar
HR-14||Osječko-baranjska županija|regione di Osijek e della Baranja|Osijek-Baranja
HR-15||Šibensko-kninska županija|regione di Sebenico e Tenin|Šibenik-Knin
HR-16||Vukovarsko-srijemska županija|regione di Vukovar e della Sirmia|Vukovar-Syrmia|Vukovar-Srijem
HR-17||Splitsko-dalmatinska županija|regione spalatino-dalmata|Split-Dalmatia|Split-Dalmacia
HR-18||Istarska županija|Regione istriana|Istria
HR-19||Dubrovačko-neretvanska županija|regione raguseo-narentana|Dubrovnik-Neretva
HR-20||Međimurska županija|regione del Međimurje|Međimurje
HR-21||Grad Zagreb|Zagreb|Zagabria
HT-AR||Artibonite|Artibonito
HT-CE||Centre|Departamento Centro
HT-GA||Grande’Anse|Grand’Anse
HT-ND||Nord|Departamento Norte
HT-NE||Nord-Est|Departamento Nordeste
HT-NI||Nippes
HT-NO||Nord-Ouest|Departamento Noroeste
HT-OU||Ouest|Departamento Oeste
HT-SD||Sud|Departamento Sur
HT-SE||Sud-Est|Departamento Sudeste
HU-BA||Baranya|Branau|Baranjska županija|Baranya megye
HU-BC||Békéscsaba|Békešská Čaba
HU-BE||Békés|Județul Bichiș|Békés megye
HU-BK||Bács-Kiskun|Bács-Kiskun megye
HU-BU||Budapest
HU-BZ||Borsod-Abaúj-Zemplén|Boršodsko-abovsko-zemplínska|Borsod-Abaúj-Zemplén megye
HU-CS||Csongrád-Csanád|Csongrád megye|Csongrád
HU-DE||Debrecen|Debrezin|Debrecín
HU-DU||Dunaújváros|Neustadt an der Donau
HU-EG||Eger|Jegra|Jager
HU-ER||Érd|Hanselbeck|Andzabeg
HU-FE||Fejér|Fejér megye
HU-GS||Győr-Moson-Sopron|Komitat Raab-Wieselburg-Ödenburg|Rábsko-mošonsko-šopronská župa|Győr-Moson-Sopron megye
HU-GY||Győr|Raab
HU-HB||Hajdú-Bihar|Hajdú-Bihar megye
HU-HE||Heves|Heves megye
HU-HV||Hódmezővásárhely
HU-JN||Jász-Nagykun-Szolnok|Jász-Nagykun-Szolnok megye
HU-KE||Komárom-Esztergom|Komitat Komorn-Gran|Komárňansko-ostrihomská župa|Komárom-Esztergom megye
HU-KM||Kecskemét
HU-KV||Kaposvár|Ruppertsburg|Kopisch|Rupertgrad
HU-MI||Miskolc|Miškovec|Mișcolț
HU-NK||Nagykanizsa|Velika Kaniža|Velika Kanjiža|Kaniža|Kanjiža|Großkirchen|Groß-Kanizsa
HU-NO||Nógrád|Novohradská župa|Nógrád megye
HU-NY||Nyíregyháza|Níreďháza
HU-PE||Pest|Komitat Pest|Pest megye
HU-PS||Pécs|Pečuh|Päťkostolie|Fünfkirchen
HU-SD||Szeged|Seghedin|Szegedin|Segedin
HU-SF||Székesfehérvár|Stuhlweißenburg|Stolni Biograd|Stoličný Belehrad
HU-SH||Szombathely|Steinamanger|Kamenec
HU-SK||Szolnok|Sollnock|Solnoca
HU-SN||Sopron|Ödenburg
HU-SO||Somogy|Šomođska županija|Šomodska županija|Komitat Schomodei|Somogy megye
HU-SS||Szekszárd|Seksar|Sechshard
HU-ST||Salgótarján
HU-SZ||Szabolcs-Szatmár-Bereg|Szabolcs-Szatmár-Bereg megye
HU-TB||Tatabánya|Totiserkolonie|Banská Stará
HU-TO||Tolna|Komitat Tolnau|Tolna megye
HU-VA||Vas|Komitat Eisenburg|Železna županija or županija Železna|Željezna županija|Vas megye
HU-VE||Veszprém|Komitat Wesprim|Veszprém megye|Veszprém County
HU-VM||Veszprém|Weißbrünn|Bezperín|Bezprím|Belomost
HU-ZA||Zala|Zalska županija; županija Zala|Zala megye
HU-ZE||Zalaegerszeg|Jegersek|Jageršek|Egersee
ID-AC|ID-SM|Aceh|اچيه|Nanggroë Acèh
ID-BA|ID-NU|Bali|ᬩᬮᬶ|provincia de Bali
ID-BB|ID-SM|Kepulauan Bangka Belitung|Bangka–Belitung Islands|Bangka-Belitung
ID-BE|ID-SM|Bengkulu
ID-BT|ID-JW|Banten|Tanah Jawara|ᮘᮔ᮪ᮒᮨᮔ᮪
ID-GO|ID-SL|Gorontalo|Hulontalo
ID-JA|ID-SM|Jambi
ID-JB|ID-JW|Jawa Barat|ᮏᮝ ᮊᮥᮜᮧᮔ᮪|Bumi Pasundan|ᮘᮥᮙᮤ ᮕᮃᮞᮥᮔ᮪ᮓᮃᮔ᮪|West Java|Java Occidental
ID-JI|ID-JW|Jawa Timur|ꦙꦮꦶꦮꦺꦠꦤ꧀|Jhâbâ Tèmor|East Java|Java Oriental
ID-JK|ID-JW|Jakarta Raya|Jakartè|Daerah Khusus Ibukota Jakarta|Jakarta|Yakarta
ID-JT|ID-JW|Jawa Tengah|ꦗꦮꦶꦩꦢꦾ|Central Java|Java Central
ID-JW||Jawa|ꦗꦮ|ᮏᮝ|Jawè|Java
ID-KA||Kalimantan
ID-KB|ID-KA|Kalimantan Barat|West Kalimantan|Borneo Occidental
ID-KI|ID-KA|Kalimantan Timur|East Kalimantan|Kalimantan Oriental
ID-KR|ID-SM|Kepulauan Riau|كڤولاوان رياو|廖內群島|Riau Islands|Islas Riau
ID-KS|ID-KA|Kalimantan Selatan|South Kalimantan|Borneo Meridional
ID-KT|ID-KA|Kalimantan Tengah|Central Kalimantan|Borneo Central
ID-KU|ID-KA|Kalimantan Utara|North Kalimantan|Kalimantán Septentrional
ID-LA|ID-SM|Lampung
ID-MA|ID-ML|Maluku|Molucas
ID-ML||Maluku|Kepulauan Maluku|Maluku Islands|Islas Molucas
ID-MU|ID-ML|Maluku Utara|North Maluku|Molucas Septentrional
ID-NB|ID-NU|Nusa Tenggara Barat|West Nusa Tenggara|Nusatenggara Occidental
ID-NT|ID-NU|Nusa Tenggara Timur|East Nusa Tenggara|Nusatenggara Oriental
ID-NU||Nusa Tenggara|Kapuloan Sunda cénik|Kepulauan Nusa Tenggara|Lesser Sunda Islands|Islas menores de la Sonda
ID-PA|ID-PP|Papua
ID-PB|ID-PP|Papua Barat|West Papua|Papúa Occidental
ID-PD|ID-PP|Papua Barat Daya|Papúa Suroccidental
ID-PE|ID-PP|Papua Pegunungan|Papua Pengunungan|Papúa de las Tierras Altas
ID-PP||Papua|Papua bagian barat|Papua Islands|Nueva Guinea Occidental
ID-PS|ID-PP|Papua Selatan|Papúa Meridional
ID-PT|ID-PP|Papua Tengah|Papúa Central
ID-RI|ID-SM|Riau|رياو‎|Bumi Lancang Kuning
ID-SA|ID-SL|Sulawesi Utara|North Sulawesi|Célebes Septentrional
ID-SB|ID-SM|Sumatera Barat|Ranah Minang|West Sumatra|Sumatra Occidental
ID-SG|ID-SL|Sulawesi Tenggara|Southeast Sulawesi|Célebes Suroriental
ID-SL||Sulawesi|Célebes
ID-SM||Sumatera|Sumatra
ID-SN|ID-SL|Sulawesi Selatan|South Sulawesi|Célebes Meridional
ID-SR|ID-SL|Sulawesi Barat|West Sulawesi|Célebes Occidental
ID-SS|ID-SM|Sumatera Selatan|South Sumatra|Sumatra Meridional
ID-ST|ID-SL|Sulawesi Tengah|Central Sulawesi|Célebes Central
ID-SU|ID-SM|Sumatera Utara|North Sumatra|Sumatra Septentrional
ID-YO|ID-JW|Yogyakarta|ꦥꦤꦒꦫꦩꦶꦫꦸꦁꦒꦤ꧀ꦔꦪꦺꦴꦒꦾꦏꦂꦠ
IE-C||Connaught|Connachta|Cúige Chonnacht|Connacht
IE-CE|IE-M|Clare|Contae an Chláir|Condado de Clare
IE-CN|IE-U|Cavan|Contae an Chabháin|Condado de Cavan
IE-CO|IE-M|Cork|Contae Chorcaí|Condado de Cork
IE-CW|IE-L|Carlow|Contae Cheatharlach|Condado de Carlow
IE-D|IE-L|Dublin|Contae Bhaile Átha Cliath|Contae Átha Cliath|Condado de Dublín
IE-DL|IE-U|Donegal|Contae Dhún na nGall|Condado de Donegal
IE-G|IE-C|Galway|Contae na Gaillimhe|Condado de Galway
IE-KE|IE-L|Kildare|Contae Chill Dara|Condado de Kildare
IE-KK|IE-L|Kilkenny|Contae Chill Chainnigh|Condado de Kilkenny
IE-KY|IE-M|Kerry|Contae Chiarraí|Condado de Kerry
IE-L||Leinster|Laighin|Cúige Laighean
IE-LD|IE-L|Longford|Contae an Longfoirt|Condado de Longford
IE-LH|IE-L|Louth|Contae Lú|Condado de Louth
IE-LK|IE-M|Limerick|Contae Luimnigh|Condado de Limerick
IE-LM|IE-C|Leitrim|Contae Liatroma|Condado de Leitrim
IE-LS|IE-L|Laois|Contae Laoise|Condado de Laois
IE-M||Munster|An Mhumhain|Cúige Mumhan
IE-MH|IE-L|Meath|Contae na Mí|An Mhí|Condado de Meath
IE-MN|IE-U|Monaghan|Contae Mhuineacháin|Condado de Monaghan
IE-MO|IE-C|Mayo|Maigh Eo|Contae Mhaigh Eo|Condado de Mayo
IE-OY|IE-L|Offaly|Contae Uíbh Fhailí|Condado de Offaly
IE-RN|IE-C|Roscommon|Contae Ros Comáin|Condado de Roscommon
IE-SO|IE-C|Sligo|Contae Shligigh|Condado de Sligo
IE-TA|IE-M|Tipperary|Contae Thiobraid Árann|Condado de Tipperary
IE-U||Ulster|Ulaidh|Cúige Uladh
IE-WD|IE-M|Waterford|Contae Phort Láirge
IE-WH|IE-L|Westmeath|Contae na hIarmhí|An Iarmhí|Condado de Westmeath
IE-WW|IE-L|Wicklow|Contae Chill Mhantáin|Condado de Wicklow
IE-WX|IE-L|Wexford|Contae Loch Garman|Condado de Wexford
IL-D||HaDarom|Al Janūbī|El Janūbī|لواء الجنوب|מחוז הדרום|المنطقة الجنوبية|Southern District|Distrito Meridional
IL-HA||H̱efa|Ḩayfā|منطقة حيفا|מחוז חיפה|Haifa District|Distrito de Haifa
IL-JM||Yerushalayim|Al Quds|El Quds|منطقة القدس|מחוז ירושלים|Jerusalem|Distrito de Jerusalén
IL-M||HaMerkaz|Al Awsaţ|El Awsaţ|المنطقة الوسطى|מחוז המרכז|Central District|Distrito Central
IL-TA||Tel Aviv|Tall Abīb|منطقة تل أبيب|מחוז תל אביב|Tel Aviv District|Distrito de Tel Aviv
IL-Z||HaTsafon|Ash Shamālī|Esh Shamālī|منطقة الشمال|מחוז הצפון|المنطقة الشمالية|Northern District|Distrito Norte
IN-AN||Andaman and Nicobar Islands|अण्डमान और निकोबार द्वीपसमूह|আন্দামান ও নিকোবর দ্বীপপুঞ্জ|అండమాన్ నికోబార్ దీవులు|अंदमान आणि निकोबार|அந்தமான் நிக்கோபார் தீவுகள்|جزائر انڈمان و نکوبار|અંદામાન અને નિકોબાર દ્વીપસમૂહ|ಅಂಡಮಾನ್ ಮತ್ತು ನಿಕೊಬಾರ್ ದ್ವೀಪಗಳು|ആന്തമാൻ നിക്കോബാർ ദ്വീപുകൾ|ଆଣ୍ଡମାନ ଓ ନିକୋବର ଦ୍ଵୀପପୁଞ୍ଜ|ਅੰਡੇਮਾਨ ਅਤੇ ਨਿਕੋਬਾਰ ਦੀਪ ਸਮੂਹ|আন্দামান আৰু নিকোবৰ দ্বীপপুঞ্জ|अण्डमान र निकोबार द्वीप समूह|Islas Andamán y Nicobar
IN-AP||Andhra Pradesh|आन्ध्र प्रदेश|অন্ধ্রপ্রদেশ|ఆంధ్ర ప్రదేశ్|आंध्र प्रदेश|ஆந்திரப் பிரதேசம்|آندھرا پردیش|આંધ્ર પ્રદેશ|ಆಂಧ್ರ ಪ್ರದೇಶ|ആന്ധ്രാപ്രദേശ്‌|ଆନ୍ଧ୍ର ପ୍ରଦେଶ|ਆਂਧਰਾ ਪ੍ਰਦੇਸ਼|অন্ধ্ৰপ্ৰদেশ|آنڌرا پرديش
IN-AR||Arunāchal Pradesh|अरुणाचल प्रदेश|অরুণাচল প্রদেশ|అరుణాచల్ ప్రదేశ్|அருணாசலப் பிரதேசம்|اروناچل پردیش|અરુણાચલ પ્રદેશ|ಅರುಣಾಚಲ ಪ್ರದೇಶ|അരുണാചൽ പ്രദേശ്|ଅରୁଣାଚଳ ପ୍ରଦେଶ|ਅਰੁਨਾਚਲ ਪ੍ਰਦੇਸ਼|অৰুণাচল প্ৰদেশ|اروناچل پرديش
IN-AS||Assam|অসম|असम|আসাম|అసోం|आसाम|அசாம்|آسام|આસામ|ಅಸ್ಸಾಂ|ആസാം|ଆସାମ|ਅਸਾਮ
IN-BR||Bihār|बिहार|বিহার|బీహార్|பீகார்|بہار|બિહાર|ಬಿಹಾರ|ബിഹാർ|ବିହାର|ਬਿਹਾਰ|বিহাৰ|بھار (رياست)
IN-CG||Chhattīsgarh|छत्तीसगढ़|ছত্তিশগড়|ఛత్తీస్గఢ్|छत्तीसगड|சத்தீசுகர்|چھتیس گڑھ|છત્તીસગઢ|ಛತ್ತೀಸ್ಘಡ್|ഛത്തീസ്ഗഢ്|ଛତିଶଗଡ଼|ਛੱਤੀਸਗੜ੍ਹ|ছত্তীছগঢ়|ڇتيس ڳڙھ
IN-CH||Chandigarh|चण्डीगढ़|চণ্ডীগড়|చండీగఢ్|चंदिगढ|சண்டிகர்|چندی گڑھ|ચંડીગઢ|ಚಂಡೀಗಡ|ചണ്ഡീഗഢ്|ଚଣ୍ଡୀଗଡ଼|ਚੰਡੀਗੜ੍ਹ|چندي ڳڙھ
IN-DH||Dādra and Nagar Haveli and Damān and Diu|दादरा और नगर हवेली और दमन और दीव|দাদরা ও নগর হাভেলি এবং দমন ও দিউ|దాద్రా నగర్ హవేలీ, డామన్ డయ్యూ|दादरा व नगर हवेली आणि दमण व दीव|தாத்ரா & நகர் ஹவேலி மற்றும் தாமன் & தியூ|دادرا و نگر حویلی و دمن و دیو|દાદરા અને નગર હવેલી અને દમણ અને દીવ|ದಾದ್ರಾ ಮತ್ತು ನಗರ್ ಹವೇಲಿ ಮತ್ತು ದಮನ್ ಮತ್ತು ದಿಯು|ദാദ്രാ, നഗർ ഹവേലിയും ദാമൻ, ദിയുവും|ਦਾਦਰਾ ਅਤੇ ਨਗਰ ਹਵੇਲੀ ਅਤੇ ਦਮਨ ਅਤੇ ਦੀਉ|দাদৰা আৰু নগৰ হাভেলী আৰু দমন আৰু দিউ|दादरा र नगर हवेली|Dadra y Nagar Haveli y Damán y Diu
IN-DL||Delhi|दिल्ली|দিল্লি|ఢిల్లీ|தில்லி|دلی|દિલ્હી|ದೆಹಲಿ|ഡെൽഹി|ଦିଲ୍ଲୀ|ਦਿੱਲੀ|دهلي
IN-GA||Goa|गोआ|গোয়া|గోవా|गोवा|கோவா|گوا|ગોઆ|ಗೋವಾ|ഗോവ|ଗୋଆ|ਗੋਆ|গোৱা|گووا
IN-GJ||Gujarāt|ગુજરાત|गुजरात|গুজরাত|గుజరాత్|குசராத்|گجرات|ಗುಜರಾತ್|ഗുജറാത്ത്‌|ଗୁଜରାଟ|ਗੁਜਰਾਤ|গুজৰাট|گوجارات|Guyarat
IN-HP||Himāchal Pradesh|हिमाचल प्रदेश|হিমাচল প্রদেশ|హిమాచల్ ప్రదేశ్|இமாசலப் பிரதேசம்|ہماچل پردیش|હિમાચલ પ્રદેશ|ಹಿಮಾಚಲ ಪ್ರದೇಶ|ഹിമാചൽ പ്രദേശ്‌|ହିମାଚଳ ପ୍ରଦେଶ|ਹਿਮਾਚਲ ਪ੍ਰਦੇਸ਼|হিমাচল প্ৰদেশ|هماچل پرديش
IN-HR||Haryāna|हरियाणा|হরিয়ানা|హర్యానా|அரியானா|ہریانہ|હરિયાણા|ಹರಿಯಾಣ|ഹരിയാണ|ହରିୟାଣା|ਹਰਿਆਣਾ|হাৰিয়ানা|هريانا
IN-JH||Jhārkhand|झारखण्ड|ঝাড়খণ্ড|జార్ఖండ్|झारखंड|சார்க்கண்ட்|جھاڑکھنڈ|ઝારખંડ|ಝಾರ್ಖಂಡ್|ഝാർഖണ്ഡ്‌|ଝାଡ଼ଖଣ୍ଡ|ਝਾਰਖੰਡ|جھرکنڊ
IN-JK||Jammu and Kashmīr|जम्मू और कश्मीर|জম্মু ও কাশ্মীর|జమ్మూ కాశ్మీరు|जम्मू आणि काश्मीर|சம்மு காசுமீர்|جموں و کشمیر|જમ્મુ અને કાશ્મીર|ಜಮ್ಮು ಮತ್ತು ಕಾಶ್ಮೀರ|ജമ്മു-കശ്മീർ|ଜମ୍ମୁ ଓ କଶ୍ମୀର|ਜੰਮੂ ਅਤੇ ਕਸ਼ਮੀਰ|জম্মু আৰু কাশ্মীৰ|जम्मु कश्मीर|Jammu y Cachemira
IN-KA||Karnātaka|ಕರ್ನಾಟಕ|कर्नाटक|কর্ণাটক|కర్ణాటక|கருநாடகம்|کرناٹک|કર્ણાટક|കർണാടക|କର୍ଣ୍ଣାଟକ|ਕਰਨਾਟਕ|কৰ্ণাটক|ڪرناٽڪا
IN-KL||Kerala|കേരളം|Keralam|केरल|কেরল|కేరళ|केरळ|கேரளம்|کیرلا|કેરળ|ಕೇರಳ|କେରଳ|ਕੇਰਲਾ|কেৰেলা|ڪيرالا
IN-LA||Ladākh|लद्दाख़|লাদাখ|లడఖ్|लडाख|லடாக்|لداخ|લડાખ|ಲಡಾಖ್|ലഡാക്|ଲଦାଖ|ਲਦਾਖ਼|লাডাখ|लदाख
IN-LD||Lakshadweep|ലക്ഷദ്വീപ്|लक्षद्वीप|লক্ষদ্বীপ|లక్షద్వీపములు|இலட்சத்தீவுகள்|لکشادیپ|લક્ષદ્વીપ|ಲಕ್ಷದ್ವೀಪ|ଲାକ୍ଷାଦ୍ଵୀପ|ਲਕਸ਼ਦੀਪ|Laquedivas
IN-MH||Mahārāshtra|महाराष्ट्र|মহারাষ্ট্র|మహారాష్ట్ర|மகாராட்டிரம்|مہاراشٹر|મહારાષ્ટ્ર|ಮಹಾರಾಷ್ಟ್ರ|മഹാരാഷ്ട്ര|ମହାରାଷ୍ଟ୍ର|ਮਹਾਰਾਸ਼ਟਰ|মহাৰাষ্ট্ৰ|مھاراشٽر|Maharastra
IN-ML||Meghālaya|मेघालय|মেঘালয়|మేఘాలయ|மேகாலயா|میگھالیہ|મેઘાલય|ಮೆಘಾಲಯ|മേഘാലയ|ମେଘାଳୟ|ਮੇਘਾਲਿਆ|Megalaya
IN-MN||Manipur|মণিপুর|Kangleipak|मणिपुर|మణిపూర్|மணிப்பூர்|منی پور|મણિપુર|ಮಣಿಪುರ|മണിപ്പൂർ|ମଣିପୁର|ਮਨੀਪੁਰ|মণিপুৰ
IN-MP||Madhya Pradesh|मध्य प्रदेश|মধ্যপ্রদেশ|మధ్య ప్రదేశ్|மத்தியப் பிரதேசம்|مدھیہ پردیش|મધ્ય પ્રદેશ|ಮಧ್ಯ ಪ್ರದೇಶ|മധ്യപ്രദേശ്‌|ମଧ୍ୟ ପ୍ରଦେଶ|ਮੱਧ ਪ੍ਰਦੇਸ਼|মধ্য প্ৰদেশ|مڌيا پرديش
IN-MZ||Mizoram|मिज़ोरम|মিজোরাম|మిజోరాం|मिझोरम|மிசோரம்|میزورم|મિઝોરમ|ಮಿಝೋರಂ|മിസോറം|ମିଜୋରାମ|ਮਿਜ਼ੋਰਮ|মিজোৰাম|Mizorán
IN-NL||Nāgāland|नागालैण्ड|নাগাল্যান্ড|నాగాలాండ్|नागालँड|நாகாலாந்து|ناگالینڈ|નાગાલેંડ|ನಾಗಲ್ಯಂಡ್|നാഗാലാ‌ൻഡ്|ନାଗାଲାଣ୍ଡ|ਨਾਗਾਲੈਂਡ|নাগালেণ্ড|नागाल्याण्ड
IN-OD||Odisha|ଓଡିଶା|ओडिशा|ওড়িশা|ఒరిస్సా|ஒடிசா|اڑیسہ|ઑડિશા|ಒರಿಸ್ಸಾ|ഒഡീഷ|ਓਡੀਸ਼ਾ|उड़िसा|اوڙيسيا|Orissa
IN-PB||Punjab|ਪੰਜਾਬ|पंजाब|পাঞ্জাব, ভারত|పంజాబ్|பஞ்சாப்|پنجاب|પંજાબ, ભારત|ಪಂಜಾಬ್|പഞ്ചാബ്|ପଞ୍ଜାବ|পঞ্জাব, ভাৰত|पञ्जाब|پنجاب، ڀارت|Punyab
IN-PY||Puducherry (Pondicherry)|Puducherry|புதுச்சேரி|पुदुच्चेरी|পুদুচেরি|పుదుచ్చేరి|पुडुचेरी|پونڈیچری|પૉંડિચેરી|ಪುದುಚೇರಿ|പുതുച്ചേരി|ପୁଡୁଚେରୀ|ਪਾਂਡੀਚਰੀ|পুডুছেৰী|पुदुचेरी
IN-RJ||Rājasthān|राजस्थान|রাজস্থান|రాజస్థాన్|இராச்சசுத்தான்|راجستھان|રાજસ્થાન|ರಾಜಸ್ಥಾನ|രാജസ്ഥാൻ|ରାଜସ୍ଥାନ|ਰਾਜਸਥਾਨ|ৰাজস্থান|راجستان|Rajastán
IN-SK||Sikkim|सिक्किम|সিক্কিম|సిక్కిం|சிக்கிம்|سکم|સિક્કિમ|ಸಿಕ್ಕಿಂ|സിക്കിം|ସିକିମ|ਸਿੱਕਮ|ছিক্কিম
IN-TN||Tamil Nādu|தமிழ்நாடு|तमिल नाडु|তামিলনাড়ু|తమిళనాడు|तमिळनाडू|تامل ناڈو|તમિલનાડુ|ತಮಿಳುನಾಡು|തമിഴ്‌നാട്|ତାମିଲନାଡୁ|ਤਾਮਿਲ ਨਾਡੂ|तमिलनाडु|تامل ناڊو
IN-TR||Tripura|ত্রিপুরা|त्रिपुरा|త్రిపుర|திரிபுரா|تری پورہ|ત્રિપુરા|ತ್ರಿಪುರ|ത്രിപുര|ତ୍ରିପୁରା|ਤ੍ਰਿਪੁਰਾ|ত্ৰিপুৰা
IN-TS||Telangāna|తెలంగాణ|तेलंगाना|তেলেঙ্গানা|तेलंगणा|தெலுங்கானா|تلنگانہ|તેલંગાણા|ತೆಲಂಗಾಣ|തെലങ്കാന|ତେଲେଙ୍ଗାନା|ਤੇਲੰਗਾਨਾ|তেলেংগানা|تلنگانا
IN-UK||Uttarākhand|उत्तराखण्ड|উত্তরাখণ্ড|ఉత్తరాఖండ్|उत्तराखंड|உத்தராகண்டம்|اتر کھنڈ|ઉત્તરાખંડ|ಉತ್ತರಾಖಂಡ|ഉത്തരാഖണ്ഡ്|ଉତ୍ତରାଖଣ୍ଡ|ਉੱਤਰਖੰਡ|উত্তৰাখণ্ড|اتراکنڊ
IN-UP||Uttar Pradesh|उत्तर प्रदेश|উত্তরপ্রদেশ|ఉత్తర ప్రదేశ్|உத்தரப் பிரதேசம்|اتر پردیش|ઉત્તર પ્રદેશ|ಉತ್ತರ ಪ್ರದೇಶ|ഉത്തർ‌പ്രദേശ്|ଉତ୍ତର ପ୍ରଦେଶ|ਉੱਤਰ ਪ੍ਰਦੇਸ਼|উত্তৰ প্ৰদেশ|اتر پرديش
IN-WB||West Bengal|পশ্চিমবঙ্গ|पश्चिम बंगाल|పశ్చిమ బెంగాల్|மேற்கு வங்காளம்|مغربی بنگال|પશ્ચિમ બંગાળ|ಪಶ್ಚಿಮ ಬಂಗಾಳ|പശ്ചിമ ബംഗാൾ|ପଶ୍ଚିମବଙ୍ଗ|ਪੱਛਮੀ ਬੰਗਾਲ|पश्चिम बङ्गाल|اولھ بنگال|Bengala Occidental
IQ-AN||Al Anbār|محافظة الأنبار|Gobernación de Ambar
IQ-AR|IQ-KR|Arbīl|پارێزگای ھەولێر|Hewlêr|أربيل|Erbil|Gobernación de Erbil
IQ-BA||Al Başrah|محافظة البصرة|Basra|Gobernación de Basora
IQ-BB||Bābil|محافظة بابل|Babylon|Babilonia
IQ-BG||Baghdād|محافظة بغداد|Gobernación de Bagdad
IQ-DA|IQ-KR|Dahūk|دھۆک|Dihok|دهوك|Dohuk|Duhok
IQ-DI||Diyālá|محافظة ديالى|Gobernación de Diala
IQ-DQ||Dhī Qār|ذي قار|Gobernación de Di Car
IQ-KA||Karbalā’|كربلاء|Gobernación de Kerbala
IQ-KI||Kirkūk|کەرکووک|Parêzgeha Kerkûkê|Parêzgayi Kerkûk|كركوك|Gobernación de Kirkuk
IQ-KR||Iqlīm Kūrdistān|Herêm-î Kurdistan|كوردستان|هەرێمی کوردستان|Kurdistan
IQ-MA||Maysān|ميسان|Mesena
IQ-MU||Al Muthanná|محافظة المثنى|Mutana
IQ-NA||An Najaf|النجف|Najaf|Gobernación de Nayaf
IQ-NI||Nīnawá|پارێزگای نەینەوا|Parêzgeha Neynewa|نينوى|Nineveh|Gobernación de Nínive
IQ-QA||Al Qādisīyah|محافظة القادسية|Al-Qādisiyyah|Cadisia
IQ-SD||Şalāḩ ad Dīn|صلاح الدين|Saladin|Gobernación de Saladino
IQ-SU|IQ-KR|As Sulaymānīyah|سلێمانی|Slêmanî|السليمانية|Sulaymaniyah|Gobernación de Solimania
IQ-WA||Wāsiţ|واسط
IR-00||Markazī|مرکزی
IR-01||Gīlān|گیلان|گیلان ٚ اۊستان
IR-02||Māzandarān|مازندران|مازرون اوستان
IR-03||Āz̄ārbāyjān-e Shārqī|آذربایجان شرقی|East Azerbaijan
IR-04||Āz̄ārbāyjān-e Ghārbī|آذربایجان غربی|West Azerbaijan
IR-05||Kermānshāh|کرمانشاه
IR-06||Khūzestān|خوزستان
IR-07||Fārs|فارس
IR-08||Kermān|کرمان
IR-09||Khorāsān-e Raẕavī|خراسان رضوی|Central Khorasan
IR-10||Eşfahān|اصفهان|Isfahan
IR-11||Sīstān va Balūchestān|سیستان و بلوچستان|Sistan and Baluchestan
IR-12||Kordestān|کردستان|Kurdistan
IR-13||Hamadān|همدان
IR-14||Chahār Maḩāl va Bakhtīārī|چهارمحال و بختیاری|Chaharmahal and Bakhtiari
IR-15||Lorestān|لرستان
IR-16||Īlām|ایلام
IR-17||Kohgīlūyeh va Bowyer Aḩmad|کهگیلویه و بویراحمد|Kohgiluyeh and Boyer-Ahmad
IR-18||Būshehr|بوشهر
IR-19||Zanjān|زنجان
IR-20||Semnān|سمنان
IR-21||Yazd|یزد
IR-22||Hormozgān|هرمزگان
IR-23||Tehrān|تهران
IR-24||Ardabīl|اردبیل
IR-25||Qom|قم
IR-26||Qazvīn|قزوین
IR-27||Golestān|گلستان
IR-28||Khorāsān-e Shomālī|خراسان شمالی|North Khorasan
IR-29||Khorāsān-e Jonūbī|خراسان جنوبی|South Khorasan
IR-30||Alborz|البرز
IS-1||Höfuðborgarsvæði|Höfuðborgarsvæðið|Capital
IS-2||Suðurnes|Southern Peninsula
IS-3||Vesturland|Western
IS-4||Vestfirðir|Westfjords
IS-5||Norðurland vestra|Northwestern
IS-6||Norðurland eystra|Northeastern
IS-7||Austurland|Eastern
IS-8||Suðurland|Southern
IS-AKN|IS-3|Akraneskaupstaður|Akranes
IS-AKU|IS-6|Akureyrarbær|Akureyri
IS-ARN|IS-4|Árneshreppur
IS-ASA|IS-8|Ásahreppur
IS-BLA|IS-8|Bláskógabyggð
IS-BOG|IS-3|Borgarbyggð
IS-BOL|IS-4|Bolungarvíkurkaupstaður|Bolungarvík
IS-DAB|IS-3|Dalabyggð
IS-DAV|IS-6|Dalvíkurbyggð
IS-EOM|IS-3|Eyja- og Miklaholtshreppur
IS-EYF|IS-6|Eyjafjarðarsveit
IS-FJD|IS-7|Fjarðabyggð
IS-FJL|IS-6|Fjallabyggð
IS-FLA|IS-8|Flóahreppur
IS-FLR|IS-7|Fljótsdalshreppur
IS-GAR|IS-1|Garðabær
IS-GOG|IS-8|Grímsnes- og Grafningshreppur
IS-GRN|IS-2|Grindavíkurbær
IS-GRU|IS-3|Grundarfjarðarbær|Grundarfjörður
IS-GRY|IS-6|Grýtubakkahreppur
IS-HAF|IS-1|Hafnarfjarðarkaupstaður|Hafnarfjörður
IS-HRG|IS-6|Hörgársveit
IS-HRU|IS-8|Hrunamannahreppur
IS-HUG|IS-5|Húnabyggð
IS-HUV|IS-5|Húnaþing vestra
IS-HVA|IS-3|Hvalfjarðarsveit
IS-HVE|IS-8|Hveragerðisbær
IS-ISA|IS-4|Ísafjarðarbær
IS-KAL|IS-4|Kaldrananeshreppur
IS-KJO|IS-1|Kjósarhreppur
IS-KOP|IS-1|Kópavogsbær|Kópavogur
IS-LAN|IS-6|Langanesbyggð
IS-MOS|IS-1|Mosfellsbær
IS-MUL|IS-7|Múlaþing
IS-MYR|IS-8|Mýrdalshreppur
IS-NOR|IS-6|Norðurþing
IS-RGE|IS-8|Rangárþing eystra
IS-RGY|IS-8|Rangárþing ytra
IS-RHH|IS-4|Reykhólahreppur
IS-RKN|IS-2|Reykjanesbær
IS-RKV|IS-1|Reykjavíkurborg|Reykjavík|Reikiavik
IS-SBT|IS-6|Svalbarðsstrandarhreppur
IS-SDN|IS-2|Suðurnesjabær
IS-SDV|IS-4|Súðavíkurhreppur
IS-SEL|IS-1|Seltjarnarnesbær|Seltjarnarnes
IS-SFA|IS-8|Sveitarfélagið Árborg|Árborg
IS-SHF|IS-7|Sveitarfélagið Hornafjörður
IS-SKF|IS-8|Skaftárhreppur
IS-SKG|IS-5|Skagabyggð
IS-SKO|IS-3|Skorradalshreppur
IS-SKR|IS-5|Skagafjörður|Sveitarfélagið Skagafjörður
IS-SNF|IS-3|Snæfellsbær
IS-SOG|IS-8|Skeiða- og Gnúpverjahreppur
IS-SOL|IS-8|Sveitarfélagið Ölfus
IS-SSS|IS-5|Sveitarfélagið Skagaströnd
IS-STR|IS-4|Strandabyggð
IS-STY|IS-3|Stykkishólmsbær
IS-SVG|IS-2|Sveitarfélagið Vogar
IS-TAL|IS-4|Tálknafjarðarhreppur
IS-THG|IS-6|Þingeyjarsveit
IS-TJO|IS-6|Tjörneshreppur
IS-VEM|IS-8|Vestmannaeyjabær|Vestmannaeyjar|Islas Vestman
IS-VER|IS-4|Vesturbyggð
IS-VOP|IS-7|Vopnafjarðarhreppur
IT-21||Piemonte|Piemont|Piedmont|Piamonte
IT-23||Valle d'Aosta, Vallée d'Aoste|Val d'Aoste|Valle d’Aosta|Vallée d’Aoste|Aosta Valley|Valle de Aosta
IT-25||Lombardia|Lombardie|Lombardy
IT-32||Trentino-Alto Adige, Trentino-Südtirol|Trentino-Alto Adige|Trentino-Südtirol|Trentin-Südtirol|Trentin-Haut-Adige|Trentino-South Tyrol|Trentino-Alto Adigio
IT-34||Veneto|Vénétie
IT-36||Friuli Venezia Giulia|Furlanija - Julijska krajina|Friûl Vignesie Julie|Frioul-Vénétie julienne|Friuli-Venecia Julia
IT-42||Liguria|Ligurie
IT-45||Emilia-Romagna|Emégglia-Rumâgna|Emîlia-Rumâgna|Emélia-Rumâgna|Émilie-Romagne|Emilia-Romaña
IT-52||Toscana|Toscane|Tuscany
IT-55||Umbria|Ombrie
IT-57||Marche|Marches|Marcas
IT-62||Lazio|Latium|Lacio
IT-65||Abruzzo|Abbrùzze|Abbrìzze|Abbrèzze|Abruzzes|Abruzos
IT-67||Molise|Mulise
IT-72||Campania|Campanie
IT-75||Puglia|Pouilles|Apulia
IT-77||Basilicata|Basilicate
IT-78||Calabria|Καλαβρία|Calabre
IT-82||Sicilia|Regione Siciliana|Sicile|Sicily
IT-88||Sardegna|Sardigna|Sardaigne|Sardinia|Cerdeña
IT-AG|IT-82|Agrigento|Girgenti|provincia di Agrigento|province d’Agrigente
IT-AL|IT-21|Alessandria|Lissandria|provincia di Alessandria|Province d’Alexandrie
IT-AN|IT-57|Ancona|provincia di Ancona|province d’Ancône
IT-AP|IT-57|Ascoli Piceno|provincia di Ascoli Piceno|province d’Ascoli Piceno
IT-AQ|IT-65|L'Aquila|provincia dell’Aquila|Province de L’Aquila
IT-AR|IT-52|Arezzo|provincia di Arezzo|province d’Arezzo
IT-AT|IT-21|Asti|Provincia dAst|provincia di Asti|Province d’Asti
IT-AV|IT-72|Avellino|provincia di Avellino|province d’Avellino
IT-BA|IT-75|Bari|provincia di Bari|province de Bari
IT-BG|IT-25|Bergamo|Proìnsa de Bèrghem|provincia di Bergamo|Province de Bergame
IT-BI|IT-21|Biella|Provincia ëd Biela|provincia di Biella|Province de Biella
IT-BL|IT-34|Belluno|Provinz Belluno (de-AT), Provinzia de Belum|provincia di Belluno|province de Belluno
IT-BN|IT-72|Benevento|provincia di Benevento|province de Bénévent
IT-BO|IT-45|Bologna|provincia di Bologna|Province de Bologne|Bolonia
IT-BR|IT-75|Brindisi|provincia di Brindisi|Province de Brindisi
IT-BS|IT-25|Brescia|provincia di Brescia|Province de Brescia
IT-BT|IT-75|Barletta-Andria-Trani|provincia di Barletta-Andria-Trani|province de Barletta-Andria-Trani
IT-BZ|IT-32|Bolzano, Bozen|Bolzano|Südtirol|provincia autonoma di Bolzano|Province autonome de Bolzano|South Tyrol
IT-CA|IT-88|Cagliari|Tzittadi metropolitana de Casteddu|provincia di Cagliari|Province de Cagliari
IT-CB|IT-67|Campobasso|Pruìnge de Cambuàsce|provincia di Campobasso|Province de Campobasso
IT-CE|IT-72|Caserta|provincia di Caserta|Province de Caserte
IT-CH|IT-65|Chieti|Pruvìngie de Chjìte|provincia di Chieti|Province de Chieti
IT-CL|IT-82|Caltanissetta|Pruvincia di Nissa|Pruvincia di Cartanissetta|Libero consorzio comunale di Caltanissetta|provincia di Caltanissetta|Province de Caltanissetta
IT-CN|IT-21|Cuneo|Provincia ëd Coni|Provincia di Cuneo|Province de Coni
IT-CO|IT-25|Como|Pruincia de Comm|provincia di Como|Province de Côme
IT-CR|IT-25|Cremona|Pruvìncia de Cremùna (west2343), Pruìnsa de Cremùna (east2276), Pruvìncia ad Cramòna|provincia di Cremona|Province de Crémone
IT-CS|IT-78|Cosenza|provincia di Cosenza|Province de Cosenza
IT-CT|IT-82|Catania|provincia di Catania|Province de Catane
IT-CZ|IT-78|Catanzaro|Pruvincia e Catanzaru|provincia di Catanzaro|Province de Catanzaro
IT-EN|IT-82|Enna|Pruvincia di Enna|Libero consorzio comunale di Enna|provincia di Enna|Province d’Enna
IT-FC|IT-45|Forlì-Cesena|provincia di Forlì-Cesena|Province de Forlì-Cesena
IT-FE|IT-45|Ferrara|Pruvîncia ad Fràra|provincia di Ferrara|Province de Ferrare
IT-FG|IT-75|Foggia|Provìnge de Fogge|provincia di Foggia|Province de Foggia
IT-FI|IT-52|Firenze|provincia di Firenze|Province de Florence|Florence|Florencia
IT-FM|IT-57|Fermo|provincia di Fermo|Province de Fermo
IT-FR|IT-62|Frosinone|provincia di Frosinone|Province de Frosinone
IT-GE|IT-42|Genova|città metropolitana di Genova|Ville métropolitaine de Gênes|Genoa|Ciudad metropolitana de Génova
IT-GO|IT-36|Gorizia|Goriška pokrajina|Provincie di Gurize|provincia di Gorizia|Province de Gorizia
IT-GR|IT-52|Grosseto|provincia di Grosseto|Province de Grosseto
IT-IM|IT-42|Imperia|Province dImperia|provincia di Imperia|Province d’Imperia
IT-IS|IT-67|Isernia|provincia di Isernia|Province d’Isernia
IT-KR|IT-78|Crotone|provincia di Crotone|Province de Crotone|Crotona
IT-LC|IT-25|Lecco|provincia di Lecco|Province de Lecco
IT-LE|IT-75|Lecce|provincia di Lecce|Province de Lecce
IT-LI|IT-52|Livorno|provincia di Livorno|Province de Livourne
IT-LO|IT-25|Lodi|provincia di Lodi|Province de Lodi
IT-LT|IT-62|Latina|provincia di Latina|province de Latina
IT-LU|IT-52|Lucca|provincia di Lucca|Province de Lucques
IT-MB|IT-25|Monza e Brianza|Monscia e de la Brianza|provincia di Monza e della Brianza|Province de Monza et de la Brianza|Monza and Brianza|Monza y Brianza
IT-MC|IT-57|Macerata|provincia di Macerata|Province de Macerata
IT-ME|IT-82|Messina|provincia di Messina|Province de Messine|Mesina
IT-MI|IT-25|Milano|provincia di Milano|province de Milan|Milan
IT-MN|IT-25|Mantova|Pruvincia ad Mantua|provincia di Mantova|Province de Mantoue|Mantua
IT-MO|IT-45|Modena|provincia di Modena|Province de Modène
IT-MS|IT-52|Massa-Carrara|provincia di Massa e Carrara|Province de Massa-Carrara|Massa and Carrara|Massa y Carrara
IT-MT|IT-77|Matera|Provìngë dë Matàërë|provincia di Matera|Province de Matera
IT-NA|IT-72|Napoli|città metropolitana di Napoli|Ville métropolitaine de Naples|Naples|Ciudad metropolitana de Nápoles
IT-NO|IT-21|Novara|provincia di Novara|Province de Novare
IT-NU|IT-88|Nuoro|Provìntzia de Nùgoro|provincia di Nuoro|Province de Nuoro
IT-OR|IT-88|Oristano|Provìntzia de Aristanis|provincia di Oristano|Province d’Oristano|Oristán
IT-PA|IT-82|Palermo|Citati metrupulitana di Palermu|provincia di Palermo|Province de Palerme
IT-PC|IT-45|Piacenza|provincia di Piacenza|Province de Plaisance
IT-PD|IT-34|Padova|provincia di Padova|Province de Padoue|Padua
IT-PE|IT-65|Pescara|Pruvìngie de Pescàre|provincia di Pescara|Province de Pescara
IT-PG|IT-55|Perugia|provincia di Perugia|Province de Pérouse
IT-PI|IT-52|Pisa|provincia di Pisa|Province de Pise
IT-PN|IT-36|Pordenone|Pordenon|provincia di Pordenone|Province de Pordenone
IT-PO|IT-52|Prato|provincia di Prato|Province de Prato
IT-PR|IT-45|Parma|provincia di Parma|Province de Parme
IT-PT|IT-52|Pistoia|provincia di Pistoia|Province de Pistoia
IT-PU|IT-57|Pesaro e Urbino|provincia di Pesaro e Urbino|Province de Pesaro et d’Urbino|Pesaro and Urbino|Pesaro y Urbino
IT-PV|IT-25|Pavia|provincia di Pavia|province de Pavie
IT-PZ|IT-77|Potenza|Provìgnë dë Pùtenzë|provincia di Potenza|Province de Potenza
IT-RA|IT-45|Ravenna|Pruvènza ed Ravèna|provincia di Ravenna|Province de Ravenne|Rávena
IT-RC|IT-78|Reggio Calabria|provincia di Reggio Calabria|Province de Reggio de Calabre
IT-RE|IT-45|Reggio Emilia|Pruvînsa ed Rèz|provincia di Reggio nell’Emilia|Province de Reggio d’Émilie
IT-RG|IT-82|Ragusa|Pruvincia i Rausa|provincia di Ragusa|Province de Raguse
IT-RI|IT-62|Rieti|provincia di Rieti|Province de Rieti
IT-RM|IT-62|Roma|provincia di Roma|Province de Rome|Rome
IT-RN|IT-45|Rimini|provincia di Rimini|Province de Rimini
IT-RO|IT-34|Rovigo|provincia di Rovigo|province de Rovigo
IT-SA|IT-72|Salerno|provincia di Salerno|Province de Salerne
IT-SI|IT-52|Siena|provincia di Siena|province de Sienne
IT-SO|IT-25|Sondrio|provincia di Sondrio|province de Sondrio
IT-SP|IT-42|La Spezia|Provinsa dea Spèza|provincia della Spezia|Province de La Spezia
IT-SR|IT-82|Siracusa|Pruvincia di Sarausa|provincia di Siracusa|province de Syracuse|Syracuse
IT-SS|IT-88|Sassari|Tàtari|provincia di Sassari|Province de Sassari
IT-SU|IT-88|Sud Sardegna|Sud Sardigna|provincia del Sud Sardegna|province de Sardaigne du Sud|Provincia de Cerdeña del Sur
IT-SV|IT-42|Savona|Provinsa de Sann-a|provincia di Savona|Province de Savone
IT-TA|IT-75|Taranto|Tarde|provincia di Taranto|province de Tarente|Tarento
IT-TE|IT-65|Teramo|Pruvìngie de Tèreme|provincia di Teramo|province de Teramo
IT-TN|IT-32|Trento|Provinzia Autonoma de Trent|Autonome Provinz Trient|provincia autonoma di Trento|province autonome de Trente|Trentino
IT-TO|IT-21|Torino|Sità metropolitan-a d Turin|provincia di Torino|province de Turin|Turin
IT-TP|IT-82|Trapani|Pruvincia di Tràpani|Libero consorzio comunale di Trapani|provincia di Trapani|province de Trapani
IT-TR|IT-55|Terni|provincia di Terni|province de Terni
IT-TS|IT-36|Trieste|provincia di Trieste|Province de Trieste
IT-TV|IT-34|Treviso|provincia di Treviso|Province de Trévise
IT-UD|IT-36|Udine|Provincie di Udin|Videmska pokrajina|Vydänskä provinčjä (resi1246), Provinz Weiden|provincia di Udine|Province d’Udine
IT-VA|IT-25|Varese|provincia di Varese|Province de Varèse
IT-VB|IT-21|Verbano-Cusio-Ossola|provincia del Verbano-Cusio-Ossola|province du Verbano-Cusio-Ossola
IT-VC|IT-21|Vercelli|provincia di Vercelli|Province de Verceil
IT-VE|IT-34|Venezia|provincia di Venezia|province de Venise|Venice|Venecia
IT-VI|IT-34|Vicenza|Provincia de Vicensa|provincia di Vicenza|province de Vicence
IT-VR|IT-34|Verona|provincia di Verona|province de Vérone
IT-VT|IT-62|Viterbo|provincia di Viterbo|province de Viterbe
IT-VV|IT-78|Vibo Valentia|Pruvincia i Vibbu Valenzia|provincia di Vibo Valentia|province de Vibo Valentia
JM-01||Kingston|Parroquia de Kingston
JM-02||Saint Andrew|Sint Anju|Parroquia de Saint Andrew (Jamaica)
JM-03||Saint Thomas|Sent Tammas|Parroquia de Saint Thomas
JM-04||Portland|Portlan|Parroquia de Portland
JM-05||Saint Mary|Sent Mary|Parroquia de Saint Mary
JM-06||Saint Ann|Sint An|Parroquia de Saint Ann
JM-07||Trelawny|Trilaani|Chrilaani|Parroquia de Trelawny
JM-08||Saint James|Sent James|Parroquia de Saint James
JM-09||Hanover|Anuova|Parroquia de Hanover
JM-10||Westmoreland|Parroquia de Westmoreland
JM-11||Saint Elizabeth|Sent Elizabess|Parroquia de Saint Elizabeth
JM-12||Manchester|Manchesa|Parroquia de Manchester
JM-13||Clarendon|Clarindan|Parroquia de Clarendon
JM-14||Saint Catherine|Sent Cyatrine|Parroquia de Saint Catherine
JO-AJ||‘Ajlūn|عجلون|Ajloun|Gobernación de Ajlun
JO-AM||Al ‘A̅şimah|محافظة العاصمة|Amman|Gobernación de Ammán
JO-AQ||Al ‘Aqabah|العقبة|Aqaba|Gobernación de Aqaba
JO-AT||Aţ Ţafīlah|الطفيلة|Tafilah|Gobernación de Tafila
JO-AZ||Az Zarqā’|الزرقاء|Zarqa|Gobernación de Zarká
JO-BA||Al Balqā’|البلقاء|Balqa|Gobernación de Balqa’
JO-IR||Irbid|إربد|Gobernación de Irbid
JO-JA||Jarash|جرش|Jerash|Gobernación de Gerasa
JO-KA||Al Karak|الكرك|Karak|Gobernación de Karak
JO-MA||Al Mafraq|المفرق|Mafraq|Gobernación de Mafraq
JO-MD||Mādabā|مادبا|Gobernación de Madaba
JO-MN||Ma‘ān|معان|Gobernación de Ma’an
JP-01||Hokkaido|北海道
JP-02||Aomori|青森県|Prefectura de Aomori
JP-03||Iwate|岩手県|Prefectura de Iwate
JP-04||Miyagi|宮城県
JP-05||Akita|秋田県
JP-06||Yamagata|山形県|Prefectura de Yamagata
JP-07||Fukushima|Hukusima|福島県|Prefectura de Fukushima
JP-08||Ibaraki|茨城県|Prefectura de Ibaraki
JP-09||Tochigi|Totigi|栃木県|Prefectura de Tochigi
JP-10||Gunma|群馬県|Prefectura de Gunma
JP-11||Saitama|埼玉県|Prefectura de Saitama
JP-12||Chiba|Tiba|千葉県
JP-13||Tokyo|東京都|Tokio
JP-14||Kanagawa|神奈川県|Prefectura de Kanagawa
JP-15||Niigata|新潟県|Prefectura de Niigata
JP-16||Toyama|富山県|Prefectura de Toyama
JP-17||Ishikawa|Isikawa|石川県|Prefectura de Ishikawa
JP-18||Fukui|Hukui|福井県|Prefectura de Fukui
JP-19||Yamanashi|Yamanasi|山梨県|Prefectura de Yamanashi
JP-20||Nagano|長野県|Prefectura de Nagano
JP-21||Gifu|Gihu|岐阜県|Prefectura de Gifu
JP-22||Shizuoka|Sizuoka|静岡県|Prefectura de Shizuoka
JP-23||Aichi|Aiti|愛知県|Prefectura de Aichi
JP-24||Mie|三重県|Prefectura de Mie
JP-25||Shiga|Siga|滋賀県|Prefectura de Shiga
JP-26||Kyoto|京都府|Prefectura de Kioto
JP-27||Osaka|大阪府|Prefectura de Osaka
JP-28||Hyogo|兵庫県|Prefectura de Hyōgo
JP-29||Nara|奈良県|Prefectura de Nara
JP-30||Wakayama|和歌山県|Prefectura de Wakayama
JP-31||Tottori|鳥取県|Prefectura de Tottori
JP-32||Shimane|Simane|島根県|Prefectura de Shimane
JP-33||Okayama|岡山県|Prefectura de Okayama
JP-34||Hiroshima|Hirosima|広島県|Prefectura de Hiroshima
JP-35||Yamaguchi|Yamaguti|山口県|Prefectura de Yamaguchi
JP-36||Tokushima|Tokusima|徳島県|Prefectura de Tokushima
JP-37||Kagawa|香川県|Prefectura de Kagawa
JP-38||Ehime|愛媛県|Prefectura de Ehime
JP-39||Kochi|Kôti|高知県|Prefectura de Kōchi
JP-40||Fukuoka|Hukuoka|福岡県|Prefectura de Fukuoka
JP-41||Saga|佐賀県|Prefectura de Saga
JP-42||Nagasaki|長崎県|Prefectura de Nagasaki
JP-43||Kumamoto|熊本県|Prefectura de Kumamoto
JP-44||Oita|大分県|Prefectura de Ōita
JP-45||Miyazaki|宮崎県|Prefectura de Miyazaki
JP-46||Kagoshima|Kagosima|鹿児島県
JP-47||Okinawa|沖縄県|Prefectura de Okinawa
KE-01||Baringo|Wilaya ya Baringo|Condado de Baringo
KE-02||Bomet|Wilaya ya Bomet|Condado de Bomet
KE-03||Bungoma|Wilaya ya Bungoma|Condado de Bungoma
KE-04||Busia|Wilaya ya Busia, Kenya|Condado de Busia
KE-05||Elgeyo/Marakwet|Kaunti ya Elgeyo-Marakwet|Condado de Elgeyo-Marakwet
KE-06||Embu|Wilaya ya Embu|Condado de Embu
KE-07||Garissa|Wilaya ya Garissa|Condado de Garissa
KE-08||Homa Bay|Wilaya ya Homa Bay|Condado de Homa Bay
KE-09||Isiolo|Wilaya ya Isiolo|Condado de Isiolo
KE-10||Kajiado|Wilaya ya Kajiado|Condado de Kajiado
KE-11||Kakamega|Wilaya ya Kakamega|Condado de Kakamega
KE-12||Kericho|Wilaya ya Kericho|Condado de Kericho
KE-13||Kiambu|Wilaya ya Kiambu|Condado de Kiambu
KE-14||Kilifi|Wilaya ya Kilifi|Distrito de Kilifi
KE-15||Kirinyaga|Wilaya ya Kirinyaga|Condado de Kirinyaga
KE-16||Kisii|Wilaya ya Kisii Kati|Condado de Kisii
KE-17||Kisumu|Wilaya ya Kisumu|Condado de Kisumu
KE-18||Kitui|Wilaya ya Kitui|Condado de Kitui
KE-19||Kwale|Wilaya ya Kwale|Condado de Kwale
KE-20||Laikipia|Wilaya ya Laikipia|Condado de Laikipia
KE-21||Lamu|Wilaya ya Lamu|Condado de Lamu
KE-22||Machakos|Wilaya ya Machakos|Condado de Machakos
KE-23||Makueni|Wilaya ya Makueni|Condado de Makueni
KE-24||Mandera|Wilaya ya Mandera|Condado de Mandera
KE-25||Marsabit|Wilaya ya Marsabit
KE-26||Meru|Kaunti ya Meru|Condado de Meru
KE-27||Migori|Wilaya ya Migori|Condado de Migori
KE-28||Mombasa|Wilaya ya Mombasa|Condado de Mombasa
KE-29||Murang'a|Wilaya ya Murang’a|Condado de Muranga
KE-30||Nairobi City|Kaunti ya Nairobi|Nairobi County|Nairobi
KE-31||Nakuru|Wilaya ya Nakuru|Condado de Nakuru
KE-32||Nandi|Wilaya ya Nandi|Distrito Nandi
KE-33||Narok|Wilaya ya Narok|Condado de Narok
KE-34||Nyamira|Wilaya ya Nyamira|Condado de Nyamira
KE-35||Nyandarua|Wilaya ya Nyandarua|Condado de Nyandarua
KE-36||Nyeri|Wilaya ya Nyeri|Condado de Nyeri
KE-37||Samburu|Wilaya ya Samburu|Condado de Samburu
KE-38||Siaya|Wilaya ya Siaya|Distrito de Siaya
KE-39||Taita/Taveta|Wilaya ya Taita-Taveta
KE-40||Tana River|Wilaya ya Mto Tana|Condado del Río Tana
KE-41||Tharaka-Nithi|Wilaya ya Tharaka|Condado de Tharaka-Nithi
KE-42||Trans Nzoia|Wilaya ya Trans-Nzoia|Condado de Trans-Nzoia
KE-43||Turkana|Wilaya ya Turkana|Condado de Turkana
KE-44||Uasin Gishu|Wilaya ya Uasin Gishu|Condado de Uasin Gishu
KE-45||Vihiga|Wilaya ya Vihiga|Condado de Vihiga
KE-46||Wajir|Wilaya ya Wajir|Condado de Wajir
KE-47||West Pokot|Wilaya ya Pokot Magharibi|Condado de West Pokot
KG-B||Batken|Баткенская область|Batkenskaya oblast|Баткен облусу|Provincia de Batken
KG-C||Chüy|Chuyskaya oblast'|Чуйская область|Čujskaja oblast|Чүй облусу|Provincia de Chuy
KG-GB||Bishkek Shaary|Город Бишкек|Gorod Bishkek|Gorod Biškek|Бишкек|Bishkek|Biskek
KG-GO||Osh Shaary|Gorod Osh|Город Ош|Gorod Oš|Ош|Osh
KG-J||Jalal-Abad|Dzhalal-Abadskaya oblast'|Джалал-Абадская область|Жалал-Абад облусу|Provincia de Jalal-Abad
KG-N||Naryn|Нарынская область|Narynskaya oblast|Нарын облусу|Provincia de Naryn
KG-O||Osh|Ошская область|Oshskaya oblast|Ош облусу|Osh Region|Provincia de Osh
KG-T||Talas|Таласская область|Talasskaya oblast|Талас облусу
KG-Y||Ysyk-Köl|Issyk-Kul'skaja oblast'|Иссык-Кульская область|Issyk-Kulskaya oblast|Issyk-Kulskaja oblast|Ысык-Көл областы|Issyk-Kul|Provincia de Ysyk-Kol
KH-1||Banteay Mean Choăy|ខេត្តបន្ទាយមានជ័យ|Banteay Meanchey|Banteay Mean Chey
KH-10||Kracheh|ខេត្ត ក្រចេះ|Kratié
KH-11||Mondol Kiri|ខេត្តមណ្ឌលគិរី|Mondulkiri|Provincia de Mondol Kirí
KH-12||Phnom Penh|ភ្នំពេញ|Nom Pen
KH-13||Preah Vihear|ខេត្តព្រះវិហារ|Provincia de Preah Wijía
KH-14||Prey Veaeng|ខេត្តព្រៃវែង|Prey Veng|Provincia de Prey Veng
KH-15||Pousaat|ខេត្តពោធិ៍សាត់|Pursat|Provincia de Pursat
KH-16||Rotanak Kiri|ខេត្ត រតនគិរី|Ratanakiri|Provincia de Ratanak Kirí
KH-17||Siem Reab|ខេត្តសៀមរាប|Siem Reap|Provincia de Siem Riep
KH-18||Preah Sihanouk|ខេត្ត ព្រះសីហនុ|Sihanoukville|Ciudad de Sihanoukville
KH-19||Stueng Traeng|Stoĕng Trêng|ខេត្តស្ទឹងត្រែង|Stung Treng|Provincia de Stung Treng
KH-2||Baat Dambang|ខេត្តបាត់ដំបង|Battambang|Provincia de Battambang
KH-20||Svaay Rieng|ខេត្តស្វាយរៀង|Svay Rieng|Provincia de Svay Rieng
KH-21||Taakaev|ខេត្តតាកែវ|Takéo
KH-22||Otdar Mean Chey|ខេត្តឧត្ដរមានជ័យ|Oddar Meanchey|Oddar Mean Chey
KH-23||Kaeb|ខេត្ត កែប|Kep|Ciudad de Kep
KH-24||Pailin|ខេត្ត ប៉ៃលិន|Provincia de Pailín
KH-25||Tbong Khmum|ខេត្តត្បូងឃ្មុំ|Provincia de Tboung Khmum
KH-3||Kampong Chaam|ខេត្ត​កំពង់ចាម|Kampong Cham|Kompung Cham
KH-4||Kampong Chhnang|ខេត្តកំពង់ឆ្នាំង|Kompung Chinang
KH-5||Kampong Spueu|ខេត្តកំពង់ស្ពឺ|Kampong Speu|Provincia de Kompung Speu
KH-6||Kampong Thum|ខេត្តកំពង់ធំ|Kampong Thom|Provincia de Kompung Thom
KH-7||Kampot|ខេត្តកំពត|Kompot
KH-8||Kandaal|ខេត្តកណ្ដាល|Kandal|Provincia de Kandal
KH-9||Kaoh Kong|ខេត្តកោះកុង|Koh Kong|Provincia de Koh Kong
KI-G||Gilbert Islands|Tungaru|Islas Gilbert
KI-L||Line Islands|Aono Raina|Islas de la Línea
KI-P||Phoenix Islands|Islas Fénix
KM-A||Anjouan|Hanzoan|Hinzuan|Ndzuani|Ndzuwani|Nzwani|أنجوان
KM-G||Grande Comore|القمر الكبرى|Gran Comora
KM-M||Mohéli|موهيلي
KN-01|KN-K|Christ Church Nichola Town|Parroquia de Christ Church Nichola Town
KN-02|KN-K|Saint Anne Sandy Point|Parroquia de Saint Anne Sandy Point
KN-03|KN-K|Saint George Basseterre|Parroquia de Saint George Basseterre
KN-04|KN-N|Saint George Gingerland|Parroquia de Saint George Gingerland
KN-05|KN-N|Saint James Windward|Parroquia de Saint James Windward
KN-06|KN-K|Saint John Capisterre|Parroquia de Saint John Capisterre
KN-07|KN-N|Saint John Figtree|Parroquia de Saint John Figtree
KN-08|KN-K|Saint Mary Cayon|Parroquia de Saint Mary Cayon
KN-09|KN-K|Saint Paul Capisterre
KN-10|KN-N|Saint Paul Charlestown|Parroquia de Saint Paul Charlestown
KN-11|KN-K|Saint Peter Basseterre|Parroquia de Saint Peter Basseterre
KN-12|KN-N|Saint Thomas Lowland|Parroquia de Saint Thomas Lowland
KN-13|KN-K|Saint Thomas Middle Island|Parroquia de Saint Thomas Middle Island
KN-15|KN-K|Trinity Palmetto Point|Parroquia de Trinity Palmetto Point
KN-K||Saint Kitts|Isla de San Cristóbal
KN-N||Nevis|Isla Nieves
KP-01||P'yǒngyang|평양직할시|Pyongyang|Pionyang
KP-02||P'yǒngan-namdo|평안남도|South Pyongan|P’yŏngan del Sur
KP-03||P'yǒngan-bukto|평안북도|North Pyongan|P’yŏngan del Norte
KP-04||Chagang-do|자강도|Chagang
KP-05||Hwanghae-namdo|황해남도|South Hwanghae|Hwanghae del Sur
KP-06||Hwanghae-bukto|황해북도|North Hwanghae|Hwanghae del Norte
KP-07||Kangwǒn-do|Kangweonto|강원도|Kangwon
KP-08||Hamgyǒng-namdo|함경남도|South Hamgyong|Hamgyŏng del Sur
KP-09||Hamgyǒng-bukto|함경북도|North Hamgyong|Hamgyŏng del Norte
KP-10||Ryanggang-do|량강도|Ryanggang
KP-13||Rasǒn|Raseon|라선특별시
KP-14||Namp’o|Nampho|남포특별시
KP-15||Kaesŏng|Kaeseong|개성시
KR-11||Seoul-teukbyeolsi|서울특별시|Seoul|Seúl
KR-26||Busan-gwangyeoksi|부산광역시|Busan
KR-27||Daegu-gwangyeoksi|대구광역시|Daegu
KR-28||Incheon-gwangyeoksi|인천광역시|Incheon
KR-29||Gwangju-gwangyeoksi|광주광역시|Gwangju City|Gwangju
KR-30||Daejeon-gwangyeoksi|대전광역시|Daejeon
KR-31||Ulsan-gwangyeoksi|울산광역시|Ulsan
KR-41||Gyeonggi-do|경기도|Gyeonggi
KR-42||Gangwon-teukbyeoljachido|강원도|Gangwon
KR-43||Chungcheongbuk-do|충청북도|North Chungcheong|Chungcheong del Norte
KR-44||Chungcheongnam-do|충청남도|South Chungcheong|Chungcheong del Sur
KR-45||Jeollabuk-do|전라북도|North Jeolla|Jeolla del Norte
KR-46||Jeollanam-do|전라남도|South Jeolla|Jeolla del Sur
KR-47||Gyeongsangbuk-do|경상북도|North Gyeongsang|Gyeongsang del Norte
KR-48||Gyeongsangnam-do|경상남도|South Gyeongsang|Gyeongsang del Sur
KR-49||Jeju-teukbyeoljachido|제주특별자치도|Jeju|Jeju-do
KR-50||Sejong|세종특별자치시
KW-AH||Al Aḩmadī|محافظة الأحمدي|Ahmadí
KW-FA||Al Farwānīyah|محافظة الفروانية
KW-HA||Ḩawallī|محافظة حولي
KW-JA||Al Jahrā’|محافظة الجهراء|Yahra
KW-KU||Al ‘Āşimah|محافظة العاصمة|Capital
KW-MU||Mubārak al Kabīr|محافظة مبارك الكبير|Mubarak Al-Kabeer|Gobernación de Mubarak el Grande
KZ-10||Abay|Abajskaja oblast’|Абай облысы|Абайская область|Abay oblysy|provincia de Abai
KZ-11||Aqmola oblysy|Akmolinskaja oblast'|Ақмола облысы|Акмолинская область|provincia de Akmolá
KZ-15||Aqtöbe oblysy|Aktjubinskaja oblast'|Ақтөбе облысы|Актюбинская область|provincia de Aktobé
KZ-19||Almaty|Almatinskaja oblast'|Алматы облысы|Алматинская область|Almaty oblysy|provincia de Almatý
KZ-23||Atyraū|Atyrauskaja oblast'|Атырау облысы|Атырауская область|Atyraū oblysy|provincia de Atirau
KZ-27||Batys Qazaqstan oblysy|Батыс Қазақстан облысы|Западно-Казахстанская область|provincia de Kazajistán Occidental
KZ-31||Zhambyl oblysy|Жамбыл облысы|Жамбылская область|provincia de Jambyl
KZ-33||Zhetisū oblysy|Жетісу облысы|Жетысуская область|provincia de Jetisu
KZ-35||Qaraghandy oblysy|Karagandinskaja oblast'|Қарағанды облысы|Карагандинская область|provincia de Karagandá
KZ-39||Qostanay oblysy|Kostanajskaja oblast'|Қостанай облысы|Костанайская область|provincia de Kostanái
KZ-43||Qyzylorda oblysy|Kyzylordinskaja oblast'|Қызылорда облысы|Кызылординская область|provincia de Kyzylorda
KZ-47||Mangghystaū oblysy|Маңғыстау облысы|Мангистауская область|provincia de Mangystau
KZ-55||Pavlodar oblysy|Павлодар облысы|Павлодарская область|provincia de Pavlodar
KZ-59||Soltüstik Qazaqstan oblysy|Severo-Kazahstanskaja oblast'|Солтүстік Қазақстан облысы|Северо-Казахстанская область|provincia de Kazajistán Septentrional
KZ-61||Türkistan oblysy|Turkestankaya oblast'|Түркістан облысы|Туркестанская область|provincia de Turkestán
KZ-62||Ulytaū|Ulytauskaja oblast’|Улытау облысы|Улытауская область|Ұлытау облысы|Ulytaū oblysy|provincia de Ulytau
KZ-63||Shyghys Qazaqstan oblysy|Шығыс Қазақстан облысы|Восточно-Казахстанская область|provincia de Kazajistán Oriental
KZ-71||Astana|Астана
KZ-75||Almaty|Алматы|Alma Ata
KZ-79||Shymkent|Шымкент
LA-AT||Attapu|ແຂວງອັດຕະປື|Attapeu|Provincia de Attapeu
LA-BK||Bokèo|ແຂວງບໍ່ແກ້ວ|Provincia de Bokeo
LA-BL||Bolikhamxai|ແຂວງບໍລິຄໍາໄຊ|Bolikhamsai
LA-CH||Champasak|ແຂວງຈໍາປາສັກ|Provincia de Champasak
LA-HO||Houaphan|ແຂວງຫົວພັນ|Houaphanh
LA-KH||Khammouan|ແຂວງຄຳມ່ວນ|Khammouane|Provincia de Khammouan
LA-LM||Louang Namtha|ແຂວງຫຼວງນໍ້າທາ|Luang Namtha
LA-LP||Louangphabang|ແຂວງຫຼວງພະບາງ|Luang Prabang|Provincia de Luang Prabang
LA-OU||Oudômxai|ແຂວງອຸດົມໄຊ|Oudomxay|Provincia de Oudomxay
LA-PH||Phôngsali|ແຂວງຜົ້ງສາລີ|Phongsaly|Provincia de Phongsali
LA-SL||Salavan|ແຂວງສາລະວັນ
LA-SV||Savannakhét|ແຂວງສະຫວັນນະເຂດ|Provincia de Savannakhet
LA-VI||Viangchan|ແຂວງວຽງຈັນ|Vientiane Province|Provincia de Vientián
LA-VT||Viangchan|ນະຄອນຫຼວງວຽງຈັນ|Vientiane|Prefectura de Vientián
LA-XA||Xaignabouli|ແຂວງໄຊຍະບູລີ|Sainyabuli|Provincia de Sainyabuli
LA-XE||Xékong|ແຂວງເຊກອງ|Sekong
LA-XI||Xiangkhouang|ແຂວງຊຽງຂວາງ|Provincia de Xiangkhoang
LA-XS||Xaisômboun|ແຂວງໄຊສົມບູນ|Provincia de Xaisomboun
LB-AK||Aakkâr|محافظة عكار|Akkar|Gobernación de Akkar
LB-AS||Liban-Nord|Ash Shimāl|الشمال|North|Líbano-Norte
LB-BA||Beyrouth|Bayrūt|بيروت|Beirut|Gobernación de Beirut
LB-BH||Baalbek-Hermel|محافظة بعلبك الهرمل|Gobernación de Baalbek - Hermel
LB-BI||Béqaa|Al Biqā‘|البقاع|Gobernación de Becá
LB-JA||Liban-Sud|Al Janūb|محافظة الجنوب|South|Líbano-Sur
LB-JL||Mont-Liban|Jabal Lubnān|جبل لبنان|Mount Lebanon|Gobernación del Monte Líbano
LB-NA||Nabatîyé|An Nabaţīyah|النبطية|Nabatieh|Gobernación de Nabatiye
LC-01||Anse la Raye
LC-02||Castries
LC-03||Choiseul
LC-05||Dennery
LC-06||Gros Islet
LC-07||Laborie
LC-08||Micoud
LC-10||Soufrière
LC-11||Vieux Fort
LC-12||Canaries
LI-01||Balzers
LI-02||Eschen
LI-03||Gamprin
LI-04||Mauren
LI-05||Planken
LI-06||Ruggell
LI-07||Schaan
LI-08||Schellenberg
LI-09||Triesen
LI-10||Triesenberg
LI-11||Vaduz
LK-1||Basnāhira paḷāta|Western Province|மேல்|Mel mākāṇam|බස්නාහිර පළාත, ශ් රී ලංකාව|மேல் மாகாணம்|Western|Provincia Oeste
LK-11|LK-1|Kŏḷamba|Colombo|கொழும்பு|Kŏl̮umpu|කොළඹ දිස්ත් රික්කය|கொழும்பு மாவட்டம்|Distrito de Colombo
LK-12|LK-1|Gampaha|கம்பஹா|Kampahā|ගම්පහ පරිපාලන දිස්ත්‍රික්කය|கம்பகா மாவட்டம்|Distrito de Gampaha
LK-13|LK-1|Kalutara|களுத்துறை|Kaḷuttuṟai|කළුතර පරිපාලන දිස්ත්‍රික්කය|களுத்துறை மாவட்டம்|Distrito de Kalutara
LK-2||Madhyama paḷāta|Central Province|மத்திய|Mattiya mākāṇam|මධ්‍යම පළාත, ශ්‍රී ලංකාව|மத்திய மாகாணம்|Central|Provincia Central
LK-21|LK-2|Mahanuvara|Kandy|கண்டி|Kaṇṭi|මහනුවර දිස්ත් රික්කය|கண்டி மாவட்டம்|Distrito de Kandy
LK-22|LK-2|Mātale|மாத்தளை|Māttaḷai|මාතලේ පරිපාලන දිස්ත් රික්කය|மாத்தளை மாவட்டம்|Distrito de Matale
LK-23|LK-2|Nuvara Ĕliya|Nuwara Eliya|நுவரெலியா|Nuvarĕliyā|නුවරඑළිය පරිපාලන දිස්ත්‍රික්කය|நுவரெலியா மாவட்டம்|Distrito de Nuwara Eliya
LK-3||Dakuṇu paḷāta|Southern Province|தென்|Tĕṉ mākāṇam|දකුණු පළාත|தென் மாகாணம்|Southern|Provincia Sur
LK-31|LK-3|Gālla|Galle|காலி|Kāli|ගාල්ල පරිපාලන දිස්ත්‍රික්කය|காலி மாவட்டம்|Distrito de Galle
LK-32|LK-3|Mātara|மாத்தறை|Māttaṛai|මාතර දිස්ත්‍රික්කය|மாத்தறை மாவட்டம்|Distrito de Matara (Sri Lanka)
LK-33|LK-3|Hambantŏṭa|அம்பாந்தோட்டை|Ampāntōṭṭai|හම්බන්තොට පරිපාලන දිස්ත්‍රික්කය|அம்பாந்தோட்டை மாவட்டம்|Distrito de Hambantota
LK-4||Uturu paḷāta|Northern Province|வட|Vaṭakku mākāṇam|උතුරු පළාත|வட மாகாணம், இலங்கை|Northern|Provincia Norte
LK-41|LK-4|Yāpanaya|Jaffna|யாழ்ப்பாணம்|Yāl̮ppāṇam|යාපනය පරිපාලන දිස්ත්‍රික්කය|யாழ்ப்பாண மாவட்டம்|Distrito de Jaffna
LK-42|LK-4|Kilinŏchchi|கிளிநொச்சி|කිලිනොච්චි දිස්ත්‍රික්කය|கிளிநொச்சி மாவட்டம்|Distrito de Kilinochchi
LK-43|LK-4|Mannārama|Mannar|மன்னார்|මන්නාරම් දිස්ත්‍රික්කය|மன்னார் மாவட்டம்|Distrito de Mannar
LK-44|LK-4|Vavuniyāva|Vavuniya|வவுனியா|වවුනියා පරිපාලන දිස්ත්‍රික්කය|வவுனியா மாவட்டம்|Distrito de Vavuniya
LK-45|LK-4|Mulativ|Mullaittivu|முல்லைத்தீவு|මුලතිව් පරිපාලන දිස්ත්‍රික්කය|முல்லைத்தீவு மாவட்டம்|Mullaitivu|Distrito de Mullaitivu
LK-5||Næ̆gĕnahira paḷāta|Eastern Province|கிழக்கு|Kil̮akku mākāṇam|නැගෙනහිර පළාත, ශ් රී ලංකාව|கிழக்கு மாகாணம்|Eastern|Provincia del Este
LK-51|LK-5|Maḍakalapuva|Batticaloa|மட்டக்களப்பு|Maṭṭakkaḷappu|මඩකලපුව පරිපාලන දිස්ත්‍රික්කය|மட்டக்களப்பு மாவட்டம்|Distrito de Batticaloa
LK-52|LK-5|Ampāra|அம்பாறை|Ampāṟai|අම්පාර පරිපාලන දිස්ත්‍රික්කය|அம்பாறை மாவட்டம்|Distrito de Ampara
LK-53|LK-5|Trikuṇāmalaya|Trincomalee|திருக்கோணமலை|Tirukŏṇamalai|ත්‍රිකුණාමල දිස්ත්‍රික්කය|திருகோணமலை மாவட்டம்|Distrito de Trincomalee
LK-6||Vayamba paḷāta|North Western Province|வட மேல்|Vaṭamel mākāṇam|වයඹ පළාත, ශ්‍රී ලංකාව|வடமேல் மாகாணம்|North Western|Provincia Noroeste
LK-61|LK-6|Kuruṇægala|Kurunegala|குருநாகல்|Kurunākal|කුරුණෑගල දිස්ත් රික්කය|குருநாகல் மாவட்டம்|Distrito de Kurunegala
LK-62|LK-6|Puttalama|Puttalam|புத்தளம்|පුත්තලම දිස්ත්‍රික්කය|Distrito de Puttalam
LK-7||Uturumæ̆da paḷāta|North Central Province|வட மத்திய|Vaṭamattiya mākāṇam|උතුරු මැද පළාත|வடமத்திய மாகாணம்|North Central|Provincia Central del Norte
LK-71|LK-7|Anurādhapura|அனுராதபுரம்|Anurātapuram|අනුරාධපුර පරිපාලන දිස්ත්‍රික්කය|அனுராதபுரம் மாவட்டம்|Distrito de Anuradhapura
LK-72|LK-7|Pŏḷŏnnaruva|Polonnaruwa|பொலன்னறுவை|Pŏlaṉṉaṛuvai|පොළොන්නරුව දිස්ත්‍රික්කය|பொலன்னறுவை மாவட்டம்|Distrito de Polonnaruwa
LK-8||Ūva paḷāta|Uva Province|ஊவா|Ūvā mākāṇam|ඌව පළාත|ஊவா மாகாணம்|Uva|Provincia de Uva
LK-81|LK-8|Badulla|பதுளை|Patuḷai|බදුල්ල පරිපාලන දිස්ත්‍රික්කය|பதுளை மாவட்டம்|Distrito de Badulla
LK-82|LK-8|Mŏṇarāgala|மொணராகலை|Mŏṉarākalai|මොණරාගල දිස්ත්‍රික්කය|மொனராகலை மாவட்டம்|Moneragala|Distrito de Moneragala
LK-9||Sabaragamuva paḷāta|Sabaragamuwa Province|சப்ரகமுவ|Chappirakamuva mākāṇam|සබරගමුව පළාත|சப்பிரகமுவா மாகாணம்|Sabaragamuwa
LK-91|LK-9|Ratnapura|இரத்தினபுரம்|Irattiṉapuri|රත්නපුර දිස්ත් රික්කය|இரத்தினபுரி மாவட்டம்|Distrito de Ratnapura
LK-92|LK-9|Kægalla|Kegalla|கேகாலை|Kekālai|කෑගල්ල පරිපාලන දිස්ත්‍රික්කය|கேகாலை மாவட்டம்|Kegalle|Distrito de Kegalle
LR-BG||Bong
LR-BM||Bomi
LR-CM||Grand Cape Mount
LR-GB||Grand Bassa
LR-GG||Grand Gedeh
LR-GK||Grand Kru
LR-GP||Gbarpolu
LR-LO||Lofa
LR-MG||Margibi
LR-MO||Montserrado|Condado de Montserrado
LR-MY||Maryland|Condado de Maryland
LR-NI||Nimba
LR-RG||River Gee
LR-RI||River Cess|Rivercess|Condado de Rivercess
LR-SI||Sinoe
LS-A||Maseru|Distrito de Maseru
LS-B||Botha-Bothe|Butha-Buthe|Distrito de Butha-Buthe
LS-C||Leribe|Distrito de Leribe
LS-D||Berea|Distrito de Berea
LS-E||Mafeteng|Distrito de Mafeteng
LS-F||Mohale's Hoek|Distrito de Mohale’s Hoek
LS-G||Quthing
LS-H||Qacha's Nek|Distrito de Qacha’s Nek
LS-J||Mokhotlong|Distrito de Mokhotlong
LS-K||Thaba-Tseka|Distrito de Thaba-Tseka
LT-01|LT-SA|Akmenė|Akmenės rajono savivaldybė|Distrito de Akmenė
LT-02|LT-AL|Alytaus miestas|Alytaus miesto savivaldybė|Alytus Municipality
LT-03|LT-AL|Alytus|Alytaus rajono savivaldybė
LT-04|LT-UT|Anykščiai|Anykščių rajono savivaldybė|Distrito de Anykščiai
LT-05|LT-KU|Birštonas|Birštono savivaldybė
LT-06|LT-PN|Biržai|Biržų rajono savivaldybė|Distrito de Biržai
LT-07|LT-AL|Druskininkai|Druskininkų savivaldybė
LT-08|LT-VL|Elektrėnai|Elektrėnų savivaldybė
LT-09|LT-UT|Ignalina|Ignalinos rajono savivaldybė|Distrito de Ignalina
LT-10|LT-KU|Jonava|Jonavos rajono savivaldybė|Distrito Municipio de Jonava
LT-11|LT-SA|Joniškis|Joniškio rajono savivaldybė|Distrito de Joniškis
LT-12|LT-TA|Jurbarkas|Jurbarko rajono savivaldybė|Distrito de Jurbarkas
LT-13|LT-KU|Kaišiadorys|Kaišiadorių rajono savivaldybė|Distrito Municipio de Kaišiadorys
LT-14|LT-MR|Kalvarija|Kalvarijos savivaldybė
LT-15|LT-KU|Kauno miestas|Kauno miesto savivaldybė|Kauno Municipality|Ciudad Municipio de Kaunas
LT-16|LT-KU|Kaunas|Kauno rajono savivaldybė|Distrito Municipio de Kaunas
LT-17|LT-MR|Kazlų Rūdos|Kazlų Rūdos savivaldybė|Kazlų Rūda
LT-18|LT-KU|Kėdainiai|Kėdainių rajono savivaldybė|Distrito municipal de Kėdainiai
LT-19|LT-SA|Kelmė|Kelmės rajono savivaldybė|Distrito de Kelmė
LT-20|LT-KL|Klaipėdos miestas|Memel|Klaipieda|Klaipėdos miesto savivaldybė|Klaipėdos Municipality
LT-21|LT-KL|Klaipėda|Klaipėdos rajono savivaldybė|Distrito de Klaipėda
LT-22|LT-KL|Kretinga|Kretingos rajono savivaldybė|Distrito de Kretinga
LT-23|LT-PN|Kupiškis|Kupiškio rajono savivaldybė|Distrito de Kupiškis
LT-24|LT-AL|Lazdijai|Lazdijų rajono savivaldybė|Distrito de Lazdijai
LT-25|LT-MR|Marijampolė|Marijampolės savivaldybė
LT-26|LT-TE|Mažeikiai|Mažėikiu rajuona savivaldībė|Mažeikių rajono savivaldybė|Distrito Municipio de Mažeikiai
LT-27|LT-UT|Molėtai|Molėtų rajono savivaldybė|Distrito de Molėtai
LT-28|LT-KL|Neringa|Neringos savivaldybė
LT-29|LT-TA|Pagėgiai|Pagėgių savivaldybė|Municipio de Pagėgiai
LT-30|LT-SA|Pakruojis|Pakruojo rajono savivaldybė
LT-31|LT-KL|Palangos miestas|Palangos miesto savivaldybė|Palanga
LT-32|LT-PN|Panevėžio miestas|Panevėžio miesto savivaldybė|Panevėžio Municipality
LT-33|LT-PN|Panevėžys|Panevėžio rajono savivaldybė|Distrito de Panevėžys
LT-34|LT-PN|Pasvalys|Pasvalio rajono savivaldybė|Distrito de Pasvalys
LT-35|LT-TE|Plungė|Plongės rajuona savivaldībė|Plungės rajono savivaldybė|Distrito Municipio de Plungė
LT-36|LT-KU|Prienai|Prienų rajono savivaldybė|Distrito Municipio de Prienai
LT-37|LT-SA|Radviliškis|Radviliškio rajono savivaldybė
LT-38|LT-KU|Raseiniai|Raseinių rajono savivaldybė|Distrito Municipio de Raseiniai
LT-39|LT-TE|Rietavas|Rietavo savivaldybė|Municipio de Rietavas
LT-40|LT-PN|Rokiškis|Rokiškio rajono savivaldybė|Distrito de Rokiškis
LT-41|LT-MR|Šakiai|Šakių rajono savivaldybė
LT-42|LT-VL|Šalčininkai|Šalčininkų rajono savivaldybė|Distrito de Šalčininkai
LT-43|LT-SA|Šiaulių miestas|Šiaulē|Schaulen|Šiaulių miesto savivaldybė|Šiaulių Municipality
LT-44|LT-SA|Šiauliai|Šiaulių rajono savivaldybė
LT-45|LT-TA|Šilalė|Šėlalės rajuona savivaldībė|Šilalės rajono savivaldybė|Distrito de Šilalė
LT-46|LT-KL|Šilutė|Šilutės rajono savivaldybė|Distrito de Šilutė
LT-47|LT-VL|Širvintos|Širvintų rajono savivaldybė
LT-48|LT-KL|Skuodas|Skuodo rajono savivaldybė|Distrito de Skuodas
LT-49|LT-VL|Švenčionys|Švenčionių rajono savivaldybė
LT-50|LT-TA|Tauragė|Tauragės rajono savivaldybė|Distrito de Tauragė
LT-51|LT-TE|Telšiai|Telšiū rajuona savivaldībė|Telšių rajono savivaldybė|Distrito Municipio de Telšiai
LT-52|LT-VL|Trakai|Trakų rajono savivaldybė|Distrito de Trakai
LT-53|LT-VL|Ukmergė|Ukmergės rajono savivaldybė
LT-54|LT-UT|Utena|Utenos rajono savivaldybė|Distrito de Utena
LT-55|LT-AL|Varėna|Varėnos rajono savivaldybė
LT-56|LT-MR|Vilkaviškis|Vilkaviškio rajono savivaldybė|Muncipio del Districto de Vilkaviškis
LT-57|LT-VL|Vilniaus miestas|Wilna|Vilniaus miesto savivaldybė|Vilniaus Municipality
LT-58|LT-VL|Vilnius|Vilniaus rajono savivaldybė
LT-59|LT-UT|Visaginas|Visagino savivaldybė
LT-60|LT-UT|Zarasai|Zarasų rajono savivaldybė|Distrito de Zarasai
LT-AL||Alytaus apskritis|Alytus County|Provincia de Alytus
LT-KL||Klaipėdos apskritis|Klaipėda County|Provincia de Klaipėda
LT-KU||Kauno apskritis|Kaunas County|Provincia de Kaunas
LT-MR||Marijampolės apskritis|Marijampolė County|Marijampolė
LT-PN||Panevėžio apskritis|Panevėžys County|Provincia de Panevėžys
LT-SA||Šiaulių apskritis|Šiauliai County|Provincia de Šiauliai
LT-TA||Tauragės apskritis|Tauragė County|Provincia de Tauragė
LT-TE||Telšių apskritis|Telšiai County|Provincia de Telšiai
LT-UT||Utenos apskritis|Utena County|Provincia de Utena
LT-VL||Vilniaus apskritis|Vilnius County|Provincia de Vilna
LU-CA||Capellen|Kapellen|canton de Capellen
LU-CL||Clervaux|Clerf|Klierf|canton de Clervaux
LU-DI||Diekirch|Diekrech|canton de Diekirch
LU-EC||Echternach|Iechternach|canton d’Echternach|Cantón de Echternach
LU-ES||Esch-sur-Alzette|Esch an der Alzette|Esch-Uelzecht|canton d’Esch-sur-Alzette|Cantón de Esch-sur-Alzette
LU-GR||Grevenmacher|Gréivemaacher|canton de Grevenmacher
LU-LU||Luxembourg|Luxemburg|Lëtzebuerg|canton de Luxembourg|Cantón de Luxemburgo
LU-ME||Mersch|Miersch|canton de Mersch
LU-RD||Redange|Redingen|Réiden-Atert|canton de Redange
LU-RM||Remich|Réimech|canton de Remich
LU-VD||Vianden|Veianen|canton de Vianden
LU-WI||Wiltz|Wolz|canton de Wiltz
LV-002||Aizkraukles novads|Aizkraukle|Municipio de Aizkraukle
LV-007||Alūksnes novads|Alūksne|Municipalidad de Alūksne
LV-011||Ādažu novads|Ādaži|Municipalidad de Ādaži
LV-015||Balvu novads|Bolvu nūvods|Balvi|Municipalidad de Balvi
LV-016||Bauskas novads|Bauska|Municipalidad de Bauska
LV-022||Cēsu novads|Cēsis|Municipalidad de Cēsis
LV-026||Dobeles novads|Dobele|Municipalidad de Dobele
LV-033||Gulbenes novads|Gulbene|Municipalidad de Gulbene
LV-041||Jelgavas novads|Jelgava Municipality|Municipalidad de Jelgava
LV-042||Jēkabpils novads|Jēkabpils Municipality|Municipalidad de Jēkabpils
LV-047||Krāslavas novads|Kruoslovys nūvods|Krāslava|Municipalidad de Krāslava
LV-050||Kuldīgas novads|Kuldīga|Municipalidad de Kuldīga
LV-052||Ķekavas novads|Ķekava|Municipalidad de Ķekava
LV-054||Limbažu novads|Limbaži|Municipalidad de Limbaži
LV-056||Līvānu novads|Leivuona nūvods|Līvāni|Municipalidad de Līvāni
LV-058||Ludzas novads|Ludza|Municipalidad de Ludza
LV-059||Madonas novads|Madona|Municipalidad de Madona
LV-062||Mārupes novads|Mārupe|Municipalidad de Mārupe
LV-067||Ogres novads|Ogre|Municipalidad de Ogre
LV-068||Olaines novads|Olaine|Municipalidad de Olaine
LV-073||Preiļu novads|Preiļi|Municipalidad de Preiļi
LV-077||Rēzeknes novads|Rēzekne Municipality|Municipalidad de Rēzekne
LV-080||Ropažu novads|Ropaži|Municipalidad de Ropaži
LV-087||Salaspils novads|Salaspils|Municipalidad de Salaspils
LV-088||Saldus novads|Saldus|Municipalidad de Saldus
LV-089||Saulkrastu novads|Saulkrasti|Municipalidad de Saulkrasti
LV-091||Siguldas novads|Sigulda|Municipalidad de Sigulda
LV-094||Smiltenes novads|Smiltene|Municipalidad de Smiltene
LV-097||Talsu novads|Talsi|Municipalidad de Talsi
LV-099||Tukuma novads|Tukums|Municipalidad de Tukums
LV-101||Valkas novads|Valka|Municipalidad de Valka
LV-102||Varakļānu novads|Varakļāni|Municipalidad de Varakļāni
LV-106||Ventspils novads|Ventspils Municipality|Municipalidad de Ventspils
LV-111||Augšdaugavas novads|Municipio de Augšdaugava
LV-112||Dienvidkurzemes Novads|municipio de Curlandia del Sur
LV-113||Valmieras Novads|Municipio de Valmiera
LV-DGV||Daugavpils|Daugpiļs|Даугавпилс
LV-JEL||Jelgava
LV-JUR||Jūrmala
LV-LPX||Liepāja
LV-REZ||Rēzekne|Rēzne|Резекне
LV-RIX||Rīga|Reiga
LV-VEN||Ventspils|Вентспилс
LY-BA||Banghāzī|بنغازي|Benghazi|Bengasi
LY-BU||Al Buţnān|شعبية البطنان|Butnan
LY-DR||Darnah|شعبية درنة|Derna
LY-GT||Ghāt|شعبية غات
LY-JA||Al Jabal al Akhḑar|شعبية الجبل الأخضر|Jabal al Akhdar
LY-JG||Al Jabal al Gharbī|شعبية الجبل الغربي|Jabal al Gharbi
LY-JI||Al Jafārah|شعبية الجفارة|Jafara|Al Jfara
LY-JU||Al Jufrah|شعبية الجفرة|Jufra
LY-KF||Al Kufrah|شعبية الكفرة|Kufra
LY-MB||Al Marqab|شعبية المرقب|Murqub|Al Murgub
LY-MI||Mişrātah|شعبية مصراتة|Misrata|Misurata
LY-MJ||Al Marj|شعبية المرج|Marj
LY-MQ||Murzuq|شعبية مرزق|Distrito de Murzuk
LY-NL||Nālūt|شعبية نالوت
LY-NQ||An Nuqāţ al Khams|شعبية النقاط الخمس|Nuqat al Khams
LY-SB||Sabhā|شعبية سبها
LY-SR||Surt|شعبية سرت|Sirte
LY-TB||Ţarābulus|شعبية طرابلس|Tripoli
LY-WA||Al Wāḩāt|شعبية الواحات
LY-WD||Wādī al Ḩayāt|شعبية وادي الحياة|Wadi al Hayaa
LY-WS||Wādī ash Shāţi’|شعبية وادي الشاطئ|Wadi al Shatii
LY-ZA||Az Zāwiyah|شعبية الزاوية|Zawiya|Zauiya
MA-01||Tanger-Tétouan-Al Hoceïma|طنجة - تطوان - الحسيمة
MA-02||L'Oriental|جهة الشرق|Oriental région|Oujda region
MA-03||Fès-Meknès|جهة فاس مكناس|Fez-Meknes
MA-04||Rabat-Salé-Kénitra|الرباط-سلا-القنيطرة
MA-05||Béni Mellal-Khénifra|بني ملال - خنيفرة
MA-06||Casablanca-Settat|الدار البيضاء - سطات
MA-07||Marrakech-Safi|مراكش آسفي|Marrakech–Asfi
MA-08||Drâa-Tafilalet|درعة - تافيلالت
MA-09||Souss-Massa|سوس ماسة
MA-10||Guelmim-Oued Noun|ڭلميم-وادي نون
MA-11||Laâyoune-Sakia El Hamra|العيون - الساقية الحمراء
MA-12||Dakhla-Oued Ed-Dahab|الداخلة - وادي الذهب|Oued Ed-Dahab-Lagouira|وادي الذهب لكويرة
MA-AGD|MA-09|Agadir-Ida-Ou-Tanane|ⴰⴳⴰⴷⵉⵔ|أكادير|Agadir
MA-AOU|MA-12|Aousserd|إقليم أوسرد|province d’Aousserd|Prefectura de Auserd
MA-ASZ|MA-10|Assa-Zag|إقليم آسا الزاك|province d’Assa-Zag|Provincia de Assa-Zag
MA-AZI|MA-05|Azilal|إقليم أزيلال|province d’Azilal|Provincia de Azilal
MA-BEM|MA-05|Béni Mellal|إقليم بني ملال|province de Béni-Mellal|Provincia de Beni Melal
MA-BER|MA-02|Berkane|إقليم بركان|province de Berkane|Provincia de Berkan
MA-BES|MA-06|Benslimane|إقليم بنسليمان|province de Benslimane|Ben Slimane|Provincia de Benslimane
MA-BOD|MA-11|Boujdour|إقليم بوجدور|province de Boujdour|Provincia de Bojador
MA-BOM|MA-03|Boulemane|إقليم بولمان|province de Boulemane|Provincia de Bulmán
MA-BRR|MA-06|Berrechid|إقليم برشيد|Provincia de Berrechid
MA-CAS|MA-06|Casablanca|الدار البيضاء
MA-CHE|MA-01|Chefchaouen|إقليم شفشاون|province de Chefchaouen|Provincia de Chauen
MA-CHI|MA-07|Chichaoua|إقليم شيشاوة|province de Chichaoua|Provincia de Chichaoua
MA-CHT|MA-06|Chtouka-Ait Baha|إقليم شتوكة آيت باها|province de Chtouka-Aït Baha|Provincia de Chtouka-Aït Baha
MA-DRI|MA-02|Driouch|إقليم الدريوش|Provincia de Driouch
MA-ERR|MA-08|Errachidia|إقليم الرشيدية|province d’Errachidia|Provincia de Errachidia
MA-ESI|MA-07|Essaouira|إقليم الصويرة|province d’Essaouira|Provincia de Esauira
MA-ESM|MA-11|Es-Semara|إقليم السمارة|province d’Es-Semara|Provincia de Esmara
MA-FAH|MA-01|Fahs-Anjra|إقليم فحص أنجرة|province de Fahs-Anjra|Fahs-Beni Makada|Prefectura de Fahs Anjra
MA-FES|MA-03|Fès|فاس|Fès-Dar-Dbibegh|Fez
MA-FIG|MA-02|Figuig|إقليم فكيك|province de Figuig|Provincia de Figuig
MA-FQH|MA-05|Fquih Ben Salah|إقليم الفقيه بن صالح|Provincia de Fquih Ben Salah
MA-GUE|MA-10|Guelmim|إقليم كلميم|province de Guelmim|Provincia de Guelmim
MA-GUF|MA-02|Guercif|إقليم جرسيف|Provincia de Guercif
MA-HAJ|MA-03|El Hajeb|إقليم الحاجب|province d’El Hajeb|Provincia de El Hayeb
MA-HAO|MA-07|Al Haouz|إقليم الحوز|province d’Al Haouz|Provincia de Al Hauz
MA-HOC|MA-01|Al Hoceïma|إقليم الحسيمة|province d’Al Hoceïma|Provincia de Alhucemas
MA-IFR|MA-03|Ifrane|إقليم إفران|province d’Ifrane|Provincia de Ifrane
MA-INE|MA-09|Inezgane-Ait Melloul|عمالة إنزكان آيت ملول|préfecture d’Inezgane-Aït Melloul|Prefectura Inezgane-Aït Melloul
MA-JDI|MA-06|El Jadida|إقليم الجديدة|province d’El Jadida|Provincia de El Yadida
MA-JRA|MA-02|Jerada|إقليم جرادة|province de Jerada|Provincia de Yerada
MA-KEN|MA-04|Kénitra|إقليم القنيطرة|province de Kénitra|Provincia de Kenitra
MA-KES|MA-07|El Kelâa des Sraghna|إقليم قلعة السراغنة|province d’El Kelaâ des Sraghna|Kelaat Sraghna|Provincia de El Kelaa des Sraghna
MA-KHE|MA-04|Khémisset|إقليم الخميسات|province de Khémisset|Provincia de Jemisset
MA-KHN|MA-05|Khénifra|إقليم خنيفرة|province de Khénifra|Provincia de Jenifra
MA-KHO|MA-05|Khouribga|إقليم خريبكة|province de Khouribga|Provincia de Juribga
MA-LAA|MA-11|Laâyoune|إقليم العيون|province de Laâyoune|Provincia de El Aaiún
MA-LAR|MA-01|Larache|إقليم العرائش
MA-MAR|MA-07|Marrakech|عمالة مراكش
MA-MDF|MA-01|M’diq-Fnideq|عمالة المضيق الفنيدق
MA-MED|MA-06|Médiouna|إقليم مديونة|province de Médiouna|Provincia de Mediuna
MA-MEK|MA-03|Meknès|مكناس|Mequinez
MA-MID|MA-08|Midelt|إقليم ميدلت|Provincia de Midelt
MA-MOH|MA-06|Mohammadia|المحمدية|Mohammédia
MA-MOU|MA-03|Moulay Yacoub|إقليم مولاي يعقوب|province de Moulay Yaâcoub|Provincia de Mulay Yacub
MA-NAD|MA-02|Nador|إقليم الناظور|province de Nador|Provincia de Nador
MA-NOU|MA-04|Nouaceur|إقليم النواصر|province de Nouaceur|Provincia de Nouaceur
MA-OUA|MA-08|Ouarzazate|إقليم ورززات|province de Ouarzazate|Provincia de Uarzazate
MA-OUD|MA-12|Oued Ed-Dahab|إقليم وادي الذهب|province d’Oued Ed-Dahab|Provincia de Río de Oro-Dajla
MA-OUJ|MA-02|Oujda-Angad|وجدة|Oujda|Uchda
MA-OUZ|MA-01|Ouezzane|إقليم وزان|Provincia de Uezán
MA-RAB|MA-04|Rabat|الرباط
MA-REH|MA-07|Rehamna|إقليم الرحامنة|Provincia de Rehamna
MA-SAF|MA-07|Safi|إقليم آسفي|province de Safi|Provincia de Safí
MA-SAL|MA-04|Salé|سلا
MA-SEF|MA-03|Sefrou|إقليم صفرو|province de Séfrou|Provincia de Sefrú
MA-SET|MA-06|Settat|إقليم سطات|province de Settat|Provincia de Settat
MA-SIB|MA-06|Sidi Bennour|إقليم سيدي بنور|province de Sidi Bennour|provincia Sidi Bennour
MA-SIF|MA-10|Sidi Ifni|إقليم سيدي إفني|Provincia de Sidi Ifni
MA-SIK|MA-04|Sidi Kacem|إقليم سيدي قاسم|province de Sidi Kacem|Provincia de Sidi Kacem
MA-SIL|MA-04|Sidi Slimane|إقليم سيدي سليمان|Provincia de Sidi Slimane
MA-SKH|MA-04|Skhirate-Témara|تمارة|Témara|Skhirat-Témara
MA-TAF|MA-11|Tarfaya|إقليم طرفاية|Tarfaya (EH-partial)
MA-TAI|MA-02|Taourirt|ⵜⴰⵏⴻⴱⴹⵉⵜ ⵏ ⵜⴰⵡⵔⵉⵔⵜ|إقليم تاوريرت|province de Taourirt|Provincia de Taurirt
MA-TAO|MA-03|Taounate|إقليم تاونات|province de Taounate|Provincia de Taunat
MA-TAR|MA-09|Taroudannt|إقليم تارودانت|province de Taroudannt|Taroudant|Provincia de Tarudant
MA-TAT|MA-09|Tata|إقليم طاطا|province de Tata|Provincia de Tata
MA-TAZ|MA-03|Taza|إقليم تازة|province de Taza|Provincia de Taza
MA-TET|MA-01|Tétouan|إقليم تطوان|province de Tétouan|Prefectura de Tetuán
MA-TIN|MA-08|Tinghir|إقليم تنغير|Provincia de Tinerhir
MA-TIZ|MA-09|Tiznit|إقليم تيزنيت|province de Tiznit|Provincia de Tiznit
MA-TNG|MA-01|Tanger-Assilah|طنجة|Tanger|Tangier-Assilah
MA-TNT|MA-10|Tan-Tan|إقليم طانطان|province de Tan-Tan|Provincia de Tan-Tan
MA-YUS|MA-07|Youssoufia|إقليم اليوسفية|Provincia de Youssoufia
MA-ZAG|MA-08|Zagora|إقليم زاكورة|province de Zagora|Provincia de Zagora
MC-CL||La Colle
MC-CO||La Condamine
MC-FO||Fontvieille
MC-GA||La Gare
MC-JE||Jardin Exotique|jardin exotique de Monaco|Jardín Exótico de Mónaco
MC-LA||Larvotto|Larvotto/Bas Moulins
MC-MA||Malbousquet
MC-MC||Monte-Carlo|Montecarlo
MC-MG||Moneghetti|Monegeti
MC-MO||Monaco-Ville|Mónaco
MC-MU||Moulins
MC-PH||Port-Hercule|Port Hercules|Puerto Hércules
MC-SD||Sainte-Dévote|église Sainte-Dévote|Sainte-Dévote Chapel|iglesia de Santa Devota
MC-SO||La Source
MC-SP||Spélugues
MC-SR||Saint-Roman|La Rousse|La Rousse/San Roman
MC-VR||Vallon de la Rousse
MD-AN||Anenii Noi|raionul Anenii Noi|Distrito de Anenii Noi
MD-BA||Bălți|Municipiul Bălți
MD-BD||Bender|Tighina|Бендеры|Бендери|Municipiul Bender
MD-BR||Briceni|raionul Briceni|Distrito de Briceni
MD-BS||Basarabeasca|raionul Basarabeasca|Distrito de Basarabeasca
MD-CA||Cahul|raionul Cahul|Distrito de Cahul
MD-CL||Călărași|raionul Călărași|Distrito de Călărași
MD-CM||Cimișlia|raionul Cimișlia|Distrito de Cimişlia
MD-CR||Criuleni|raionul Criuleni|Distrito de Criuleni
MD-CS||Căușeni|raionul Căușeni|Distrito de Căuşeni
MD-CT||Cantemir|raionul Cantemir|Distrito de Cantemir
MD-CU||Chișinău|Municipiul Chișinău
MD-DO||Dondușeni|raionul Dondușeni|Distrito de Dondușeni
MD-DR||Drochia|raionul Drochia|Distrito de Drochia
MD-DU||Dubăsari|raionul Dubăsari|Distrito de Dubăsari
MD-ED||Edineț|raionul Edineț|Distrito de Edineț
MD-FA||Fălești|raionul Fălești|Distrito de Fălești
MD-FL||Florești|raionul Florești|Distrito de Florești
MD-GA||Unitatea teritorială autonomă (UTAG) Găgăuzia|Gagauziya|Автономное территориальное образование Гагаузия|Găgăuzia
MD-GL||Glodeni|raionul Glodeni|Distrito de Glodeni
MD-HI||Hîncești|raionul Hîncești|Distrito de Hînceşti
MD-IA||Ialoveni|raionul Ialoveni|Distrito de Ialoveni
MD-LE||Leova|raionul Leova|Distrito de Leova
MD-NI||Nisporeni|raionul Nisporeni|Distrito de Nisporeni
MD-OC||Ocnița|raionul Ocnița|Distrito de Ocniţa
MD-OR||Orhei|raionul Orhei|Distrito de Orhei
MD-RE||Rezina|raionul Rezina|Distrito de Rezina
MD-RI||Rîșcani|raionul Rîșcani|Distrito de Rîșcani
MD-SD||Șoldănești|raionul Șoldănești|Distrito de Șoldănești
MD-SI||Sîngerei|raionul Sîngerei|Distrito de Sîngerei
MD-SN||unitatea teritorială din Stînga Nistrului|Административно-территориальные единицы левобережья Днестра|Автономні територіальні утворення з особливим правовим статусом Придністровя|Unitățile Administrativ-Teritoriale din Stînga Nistrului|Transnistria|Unidad territorial autónoma con un estatus jurídico especial Transnistria
MD-SO||Soroca|raionul Soroca|Distrito de Soroca
MD-ST||Strășeni|raionul Strășeni|Distrito de Străşeni
MD-SV||Ștefan Vodă|raionul Ștefan Vodă|Distrito de Ştefan Vodă
MD-TA||Taraclia|Тараклия|raionul Taraclia|Distrito de Taraclia
MD-TE||Telenești|raionul Telenești|Distrito de Teleneşti
MD-UN||Ungheni|raionul Ungheni|Distrito de Ungheni
ME-01||Andrijevica|Андријевица|Municipio de Andrijevica
ME-02||Bar|Бар|Tivarit|Municipio de Bar
ME-03||Berane|Беране|Municipio de Berane
ME-04||Bijelo Polje|Бијело Поље|Municipio de Bijelo Polje
ME-05||Budva|Будва|Municipio de Budva
ME-06||Cetinje|Цетиње|Prijestonica Cetinje|Municipio de Cetinje
ME-07||Danilovgrad|Даниловград|Municipio de Danilovgrad
ME-08||Herceg-Novi|Херцег Нови|Municipio de Herceg Novi
ME-09||Kolašin|Колашин|Municipio de Kolašin
ME-10||Kotor|Котор|Municipio de Kotor
ME-11||Mojkovac|Мојковац|Municipio de Mojkovac
ME-12||Nikšić|Никшић|Municipio de Nikšić
ME-13||Plav|Плав|Plavës|Municipio de Plav
ME-14||Pljevlja|Пљевља|Municipio de Pljevlja
ME-15||Plužine|Плужине|Municipio de Plužine
ME-16||Podgorica|Подгорица|Glavni grad Podgorica|Главни град Подгорица|Municipio de Podgorica
ME-17||Rožaje|Рожаје|Rozhajës|Municipio de Rožaje
ME-18||Šavnik|Шавник|Municipio de Šavnik
ME-19||Tivat|Тиват|Municipio de Tivat
ME-20||Ulcinj|Улцињ|Ulqinit|Municipio de Ulcinj
ME-21||Žabljak|Жабљак|Municipio de Žabljak
ME-22||Gusinje|Гусиње|Gucisë|Opština Gusinje|Municipio de Gusinje
ME-23||Petnjica|Петњица|Opština Petnjica|Municipio de Petnjica
ME-24||Tuzi|Тузи|Tuzit
ME-25||Zeta|Зета
MG-A||Toamasina|province de Tamatave|Provincia de Toamasina
MG-D||Antsiranana|province de Diego-Suarez|Provincia de Antsiranana
MG-F||Fianarantsoa|province de Fianarantsoa|Provincia de Fianarantsoa
MG-M||Mahajanga|province de Majunga|Provincia de Mahajanga
MG-T||Antananarivo|province d’Antananarivo|Provincia de Antananarivo
MG-U||Toliara|province de Toliara|Provincia de Toliara
MH-ALK|MH-T|Ailuk|Aelok|Ailuk Atoll
MH-ALL|MH-L|Ailinglaplap|Aelōn̄ḷapḷap|Ailinglaplap Atoll
MH-ARN|MH-T|Arno|Arno (isla)
MH-AUR|MH-T|Aur|Aur Atoll
MH-EBO|MH-L|Ebon|Epoon|Ebon Atoll
MH-ENI|MH-L|Enewetak & Ujelang|Ānewetak & Wūjlan̄|Enewetak Atoll|Enewetak
MH-JAB|MH-L|Jabat|Jebat|Jabat Island
MH-JAL|MH-L|Jaluit|Jālwōj|Jālooj|Jaluit Atoll
MH-KIL|MH-L|Bikini & Kili|Pikinni & Kōle|Kili Island|Kili
MH-KWA|MH-L|Kwajalein|Kuwajleen
MH-L||Ralik chain|Rālik|Ralik Cadena
MH-LAE|MH-L|Lae|Lae Atoll|Lae (atolón)
MH-LIB|MH-L|Lib|Ellep|Lib Island
MH-LIK|MH-T|Likiep|Likiep Atoll
MH-MAJ|MH-T|Majuro|Mājro
MH-MAL|MH-T|Maloelap|Maloelap Atoll
MH-MEJ|MH-T|Mejit|Mājej|Mājeej|Mejit Island
MH-MIL|MH-T|Mili|Mile|Mili Atoll
MH-NMK|MH-L|Namdrik|Naṃdik|Namdrik Atoll|Namorik
MH-NMU|MH-L|Namu|Naṃo|Namu Atoll|Namu (atolón)
MH-RON|MH-L|Rongelap|Ron̄ḷap|Rongelap Atoll
MH-T||Ratak chain
MH-UJA|MH-L|Ujae|Wūjae|Ujae Atoll
MH-UTI|MH-T|Utrik|Utrōk|Utirik Atoll|Utirik
MH-WTH|MH-L|Wotho|Wōtto|Wotho Atoll
MH-WTJ|MH-T|Wotje|Wōjjā|Wotje Atoll
MK-101||Veles|Општина Велес|Komuna e Velesit|Municipalidad de Veles
MK-102||Gradsko|Општина Градско|Komuna e Grackës|Municipalidad de Gradsko
MK-103||Demir Kapija|Општина Демир Капија|Komuna e Demir Kapisë|Municipalidad de Demir Kapija
MK-104||Kavadarci|Општина Кавадарци|Komuna e Kavadarit|Municipalidad de Kavadarci
MK-105||Lozovo|Општина Лозово|Komuna e Llozovës|Municipalidad de Lozovo
MK-106||Negotino|Општина Неготино|Komuna e Negotinës|Municipalidad de Negotino
MK-107||Rosoman|Општина Росоман|Komuna e Rosomanit|Municipalidad de Rosoman
MK-108||Sveti Nikole|Општина Свети Николе|Komuna e Sveti Nikollës|Municipalidad de Sveti Nikole
MK-109||Čaška|Çashkë|Општина Чашка|Komuna e Çashkës|Municipalidad de Čaška
MK-201||Berovo|Општина Берово|Komuna e Berovës|Municipalidad de Berovo
MK-202||Vinica|Општина Виница|Komuna e Vinicës|Municipalidad de Vinica
MK-203||Delčevo|Општина Делчево|Komuna e Dellçevës|Municipalidad de Delčevo
MK-204||Zrnovci|Општина Зрновци|Komuna e Zërnocit|Municipalidad de Zrnovci
MK-205||Karbinci|Karbinci Belediyesi)|Општина Карбинци|Komuna e Karbincës|Municipalidad de Karbinci
MK-206||Kočani|Општина Кочани|Komuna e Koçanit|Municipalidad de Kočani
MK-207||Makedonska Kamenica|Општина Македонска Каменица|Komuna e Kamenicës|Municipalidad de Makedonska Kamenica
MK-208||Pehčevo|Општина Пехчево|Komuna e Peçevës|Municipalidad de Pehčevo
MK-209||Probištip|Општина Пробиштип|Komuna e Probishtipit|Municipalidad de Probištip
MK-210||Češinovo-Obleševo|Општина Чешиново-Облешево|Komuna e Çeshinovo-Obleshevës|Municipalidad de Češinovo-Obleševo
MK-211||Štip|Општина Штип|Komuna e Shtipit|Municipalidad de Štip
MK-301||Vevčani|Општина Вевчани|Komuna e Veçanit|Municipalidad de Vevčani
MK-303||Debar|Komuna e Dibrës|Општина Дебар|Municipalidad de Debar
MK-304||Debrca|Општина Дебрца|Komuna e Debarcës|Municipalidad de Debarca
MK-307||Kičevo|Kërçovë|Општина Кичево|Komuna e Kërçovës|Municipalidad de Kičevo
MK-308||Makedonski Brod|Општина Македонски Брод|Komuna e Brodit|Municipalidad de Makedonski Brod
MK-310||Ohrid|Општина Охрид|Komuna e Ohrit|Municipalidad de Ohrid
MK-311||Plasnica|Plasnitsa|Општина Пласница|Komuna e Plasnicës|Municipalidad de Plasnica
MK-312||Struga|Strugë|Општина Струга|Komuna e Strugës|Municipalidad de Struga
MK-313||Centar Župa|Merkez Jupa|Општина Центар Жупа|Komuna e Qendrës Zhupa|Municipalidad de Centar Župa
MK-401||Bogdanci|Општина Богданци|Komuna e Bogdancës|Municipalidad de Bogdanci
MK-402||Bosilovo|Општина Босилово|Komuna e Bosilovës|Municipalidad de Bosilovo
MK-403||Valandovo|Општина Валандово|Komuna e Vallandovës|Municipalidad de Valandovo
MK-404||Vasilevo|Vasilevo Belediyesi|Општина Василево|Komuna e Vasilevës|Municipalidad de Vasilevo
MK-405||Gevgelija|Општина Гевгелија|Komuna e Gjevgjelisë|Municipalidad de Gevgelija
MK-406||Dojran|Општина Дојран|Komuna e Dojranit|Municipalidad de Dojran
MK-407||Konče|Konçe Belediyesi|Општина Конче|Komuna e Konçës|Municipalidad de Konče
MK-408||Novo Selo|Општина Ново Село|Komuna e Novosellës|Municipalidad de Novo Selo
MK-409||Radoviš|Општина Радовиш|Komuna e Radovishtit|Municipalidad de Radoviš
MK-410||Strumica|Општина Струмица|Komuna e Strumicës|Municipalidad de Strumica
MK-501||Bitola|Општина Битола|Komuna e Manastirit|Municipalidad de Bitola
MK-502||Demir Hisar|Општина Демир Хисар|Komuna e Demir Hisarit|Municipalidad de Demir Hisar
MK-503||Dolneni|Dollnen|Општина Долнени|Komuna e Dollnenit|Municipalidad de Dolneni
MK-504||Krivogaštani|Општина Кривогаштани|Komuna e Krivogashtanit|Municipalidad de Krivogaštani
MK-505||Kruševo|Krushevë|Општина Крушево|Komuna e Krushevës|Municipalidad de Kruševo
MK-506||Mogila|Општина Могила|Komuna e Mogillës|Municipalidad de Mogila
MK-507||Novaci|Општина Новаци|Komuna e Novacit|Municipalidad de Novaci
MK-508||Prilep|Општина Прилеп|Komuna e Prilepit|Municipalidad de Prilep
MK-509||Resen|Општина Ресен|Komuna e Resnjës|Municipalidad de Resen
MK-601||Bogovinje|Komuna e Bogovinës|Општина Боговиње|Municipalidad de Bogovinje
MK-602||Brvenica|Komuna e Bërvenicës|Општина Брвеница|Municipalidad de Brvenica
MK-603||Vrapčište|Vrapçisht|Општина Врапчиште|Komuna e Vrapçishtit|Municipalidad de Vrapčište
MK-604||Gostivar|Gostivarit|Општина Гостивар|Komuna e Gostivarit|Municipalidad de Gostivar
MK-605||Želino|Zhelinë|Општина Желино|Komuna e Zhelinës|Municipalidad de Želino
MK-606||Jegunovce|Jegunoc|Општина Јегуновце|Komuna e Jegunocit|Municipalidad de Jegunovce
MK-607||Mavrovo i Rostuše|Mavrova ve Rostuşa|Општина Маврово и Ростуше|Komuna e Mavrovës dhe Radostushës|Municipalidad de Mavrovo y Rostuša
MK-608||Tearce|Општина Теарце|Komuna e Tearcës|Municipalidad de Tearce
MK-609||Tetovo|Tetova|Општина Тетово|Komuna e Tetovës|Municipalidad de Tetovo
MK-701||Kratovo|Општина Кратово|Komuna e Kratovës
MK-702||Kriva Palanka|Општина Крива Паланка|Komuna e Kriva Pallankës|Municipalidad de Kriva Palanka
MK-703||Kumanovo|Kumanovë|Општина Куманово|Komuna e Kumanovës|municipio de Kumanovo
MK-704||Lipkovo|Likovë|Општина Липково|Komuna e Likovës|Municipalidad de Lipkovo
MK-705||Rankovce|Општина Ранковце|Komuna e Rankocit|Municipalidad de Rankovce
MK-706||Staro Nagoričane|Општина Старо Нагоричане|Komuna e Nagoriçit të Vjetër|Municipalidad de Staro Nagoričane
MK-801||Aerodrom|Општина Аеродром|Komuna e Aeorodromit|Municipalidad de Aerodrom
MK-802||Aračinovo|Komuna e Haraçinës|Општина Арачиново|Municipalidad de Aračinovo
MK-803||Butel|Општина Бутел|Komuna e Butelit|Municipalidad de Butel
MK-804||Gazi Baba|Gazi Babë|Општина Гази Баба|Komuna e Gazi Babës|Municipalidad de Gazi Baba
MK-805||Gjorče Petrov|Општина Ѓорче Петров|Komuna e Gjorçe Petrovit|Municipalidad de Ǵorče Petrov
MK-806||Zelenikovo|Општина Зелениково|Komuna e Zelenikovës|Municipalidad de Zelenikovo
MK-807||Ilinden|Општина Илинден|Komuna e Belimbegut|Municipalidad de Ilinden
MK-808||Karpoš|Општина Карпош|Komuna e Karposhit|Municipalidad de Karpoš
MK-809||Kisela Voda|Општина Кисела Вода|Komuna e Kisella Vodës|Municipalidad de Kisela Voda
MK-810||Petrovec|Општина Петровец|Komuna e Petrovecit|Municipalidad de Petrovec
MK-811||Saraj|Општина Сарај|Komuna e Sarajit|Municipalidad de Saraj
MK-812||Sopište|Sopisht|Општина Сопиште|Komuna e Sopishtit|Municipalidad de Sopište
MK-813||Studeničani|Studeniçan|Општина Студеничани|Komuna e Studeniçanit|Municipalidad de Studeničani
MK-814||Centar|Општина Центар|Komuna e Qendrës|Municipalidad de Centar (Skopje)
MK-815||Čair|Komuna e Çairit|Општина Чаир|Municipalidad de Čair
MK-816||Čučer-Sandevo|Општина Чучер-Сандево|Komuna e Çuçer-Sandevës|Municipalidad de Čučer-Sandevo
MK-817||Šuto Orizari|Shutkë|Општина Шуто Оризари|Komuna e Shutkës|Municipalidad de Šuto Orizari
ML-1||Kayes|ߞߊߦߌ ߘߌߣߋߖߊ|منطقة كايس|Région de Kayes
ML-10||Taoudénit|ߕߊߎߘߋߣߌ ߘߌߣߋߖߊ|تودني|Région de Taoudénit|Región de Taoudeni
ML-2||Koulikoro|ߞߎߟߌߞߏߙߏ ߘߌߣߋߖߊ|Région de Koulikoro|Kulikoró
ML-3||Sikasso|ߛߌߞߊߛߏ ߘߌߣߋߖߊ|Région de Sikasso
ML-4||Ségou|ߛߋߓߎ ߘߌߣߋߖߊ|Région de Ségou|Segú
ML-5||Mopti|Région de Mopti
ML-6||Tombouctou|ߕߎߡߎߕߎ ߘߌߣߋߖߊ|Région de Tombouctou|Tombuctú
ML-7||Gao|ߜߊߏ ߘߌߣߋߖߊ|Région de Gao
ML-8||Kidal|ߞߌߘߊߟ ߘߌߣߋߖߊ|Région de Kidal
ML-9||Ménaka|ߡߋߣߊߞߊ ߘߌߣߋߖߊ|Région de Ménaka
ML-BKO||Bamako|ߓߡߊ߬ߞߐ߬
MM-01||Sagaing|စစ်ကိုင်းတိုင်း|División de Sagaing
MM-02||Bago|ပဲခူးတိုင်း|Bago (Birmania)
MM-03||Magway|မကွေးတိုင်း
MM-04||Mandalay|မန္တလေးတိုင်း|Región del Mandalay
MM-05||Tanintharyi|ဏၚ်ကသဳ or ရးတၞင်သြဳ|တနင်္သာရီတိုင်း
MM-06||Yangon|ရန်ကုန်တိုင်း|Región de Yangon
MM-07||Ayeyarwady|ဧရာဝတီတိုင်း
MM-11||Kachin|Jinghpaw Mungdaw|ကချင်ပြည်နယ်|Estado Kachin
MM-12||Kayah|ကယားပြည်နယ်
MM-13||Kayin|ကရင်ပြည်နယ်
MM-14||Chin|ချင်းပြည်နယ်
MM-15||Mon|တွဵုရးဍုင်မန်|မွန်ပြည်နယ်|Estado Mon
MM-16||Rakhine|ရခိုင်ပြည်နယ်
MM-17||Shan|မိူင်းတႆး|ရှမ်းပြည်နယ်
MM-18||Nay Pyi Taw|နေပြည်တော် ပြည်ထောင်စုနယ်မြေ|Naypyidaw|Territorio de la Unión de Naypyidaw
MN-035||Orhon|Орхон|Orkhon
MN-037||Darhan uul|Дархан-Уул|Darkhan-Uul
MN-039||Hentiy|Хэнтий|Khentii
MN-041||Hövsgöl|Хөвсгөл|Khövsgöl
MN-043||Hovd|Ховд|Khovd
MN-046||Uvs|Увс
MN-047||Töv|Төв
MN-049||Selenge|Сэлэнгэ
MN-051||Sühbaatar|Сүхбаатар|Sükhbaatar
MN-053||Ömnögovĭ|Өмнөговь
MN-055||Övörhangay|Өвөрхангай|Övörkhangai
MN-057||Dzavhan|Завхан|Zavkhan|Zavhan (aymag)
MN-059||Dundgovĭ|Дундговь
MN-061||Dornod|Дорнод
MN-063||Dornogovĭ|Дорноговь
MN-064||Govĭ-Sümber|Говьсүмбэр|Govisümber
MN-065||Govĭ-Altay|Говь-Алтай|Govi-Altai
MN-067||Bulgan|Булган
MN-069||Bayanhongor|Баянхонгор|Bayankhongor
MN-071||Bayan-Ölgiy|Баян-Өлгий|Bayan-Ölgii
MN-073||Arhangay|Архангай|Arkhangai
MN-1||Ulaanbaatar|Улаанбаатар|Ulán Bator
MR-01||Hodh ech Chargui|ولاية الحوض الشرقي|Hod Oriental
MR-02||Hodh el Gharbi|ولاية الحوض الغربي|Hod Occidental
MR-03||Assaba|ولاية العصابة
MR-04||Gorgol|ولاية كوركول
MR-05||Brakna|ولاية البراكنة
MR-06||Trarza|ولاية الترارزة
MR-07||Adrar|ولاية أدرار
MR-08||Dakhlet Nouâdhibou|داخلة نواذيبو|Dajlet Nuadibú
MR-09||Tagant|ولاية تكانت
MR-10||Guidimaka|ولاية غيديماغا
MR-11||Tiris Zemmour|ولاية تيرس زمور|Tiris Zemmur
MR-12||Inchiri|ولاية إينشيري
MR-13||Nuwākshūţ al Gharbīyah|Nouakchott Ouest|ولاية نواكشوط الغربية
MR-14||Nuwākshūţ ash Shamālīyah|Nouakchott Nord|نواكشوط الشمالية
MR-15||Nuwākshūţ al Janūbīyah|Nouakchott Sud|نواكشوط الجنوبية
MT-01||Attard
MT-02||Balzan
MT-03||Birgu|Citta Vittoriosa
MT-04||Birkirkara
MT-05||Birżebbuġa
MT-06||Bormla|Citta Cospicua|Cospicua
MT-07||Dingli|Casal Dingli
MT-08||Fgura|Figura
MT-09||Floriana|Borgo Vilhena
MT-10||Fontana|Fontana (Malta)
MT-11||Gudja
MT-12||Gżira
MT-13||Għajnsielem
MT-14||Għarb
MT-15||Għargħur
MT-16||Għasri
MT-17||Għaxaq
MT-18||Ħamrun|Casal San Giuseppe
MT-19||Iklin
MT-20||Isla|Citta Invicta|Senglea
MT-21||Kalkara
MT-22||Kerċem
MT-23||Kirkop
MT-24||Lija
MT-25||Luqa|Casal Luca
MT-26||Marsa
MT-27||Marsaskala
MT-28||Marsaxlokk|Porto Ercole
MT-29||Mdina|Citta Notabile
MT-30||Mellieħa
MT-31||Mġarr
MT-32||Mosta
MT-33||Mqabba
MT-34||Msida|Misida
MT-35||Mtarfa|Imtarfa
MT-36||Munxar
MT-37||Nadur
MT-38||Naxxar
MT-39||Paola|Pawla|Casal Paola|Casal Nuovo
MT-40||Pembroke
MT-41||Pietà
MT-42||Qala
MT-43||Qormi|Citta Pinto
MT-44||Qrendi|Krendi
MT-45||Rabat Għawdex|Rabat Gozo|Citta Vittoria|Victoria
MT-46||Rabat Malta|Rabat
MT-47||Safi
MT-48||San Ġiljan|Saint Julian's|St. Julian’s|San Julián
MT-49||San Ġwann|Saint John
MT-50||San Lawrenz|Saint Lawrence
MT-51||San Pawl il-Baħar|Saint Paul's Bay|St. Paul’s Bay
MT-52||Sannat
MT-53||Santa Luċija|Saint Lucia's
MT-54||Santa Venera
MT-55||Siġġiewi|Citta Ferdinand
MT-56||Sliema
MT-57||Swieqi
MT-58||Ta' Xbiex
MT-59||Tarxien
MT-60||Valletta|Citta Umilissima|La Valeta
MT-61||Xagħra|Caccia|Sciara
MT-62||Xewkija|Casal Xeuchia|Casal Sceuchia
MT-63||Xgħajra
MT-64||Żabbar|Citta Hompesch
MT-65||Żebbuġ Għawdex|Żebbuġ Gozo|Żebbuġ
MT-66||Żebbuġ Malta|Citta Rohan|Żebbuġ
MT-67||Żejtun|Citta Beland
MT-68||Żurrieq|Zurrico
MU-AG||Agalega Islands|Agaléga|Islas Agalega
MU-BL||Black River|Rivière Noire|Distrito de Black River
MU-CC||Cargados Carajos Shoals|Saint-Brandon|Cargados Carajos
MU-FL||Flacq|Flak|Distrito de Flacq
MU-GP||Grand Port|Distrito de Grand Port
MU-MO||Moka|Distrito de Moka
MU-PA||Pamplemousses|Distrito de Pamplemousses
MU-PL||Port Louis|Port Louis District|Distrito de Port Louis
MU-PW||Plaines Wilhems|Distrito de Plaines Wilhems
MU-RO||Rodrigues Island|Rodrig|Rodrigues
MU-RR||Rivière du Rempart|Distrito de Rivière du Rempart
MU-SA||Savanne|Distrito de Savanne
MV-00||Ariatholhu Dhekunuburi|South Ari Atoll|Alif Dhaal|Atolón Alif Dhaal
MV-01||Addu|Addu City|Seenu
MV-02||Ariatholhu Uthuruburi|North Ari Atoll|Alif Alif|Atolón Alif Alif
MV-03||Faadhippolhu|Lhaviyani|Atolón Lhaviyani
MV-04||Felidheatholhu|Felidhu Atoll|Vaavu|Atolón Vaavu
MV-05||Hahdhunmathi|Laamu|Atolón Laamu
MV-07||Thiladhunmathee Uthuruburi|North Thiladhunmathi|Haa Alif|Atolón Haa Alif
MV-08||Kolhumadulu|Thaa|Atolón Thaa
MV-12||Mulakatholhu|Mulaku Atoll|Meemu|Atolón Meemu
MV-13||Maalhosmadulu Uthuruburi|North Maalhosmadulu|Raa|Atolón Raa
MV-14||Nilandheatholhu Uthuruburi|North Nilandhe Atoll|Faafu|Atolón Faafu
MV-17||Nilandheatholhu Dhekunuburi|South Nilandhe Atoll|Dhaalu|Atolón Dhaalu
MV-20||Maalhosmadulu Dhekunuburi|South Maalhosmadulu|Baa|Atolón Baa
MV-23||Thiladhunmathee Dhekunuburi|South Thiladhunmathi|Haa Dhaalu|Atolón Haa Dhaalu
MV-24||Miladhunmadulu Uthuruburi|North Miladhunmadulu|Shaviyani|Atolón Shaviyani
MV-25||Miladhunmadulu Dhekunuburi|South Miladhunmadulu|Noonu|Atolón Noonu
MV-26||Maaleatholhu|Male Atoll|Kaafu|Atolón Kaafu
MV-27||Huvadhuatholhu Uthuruburi|North Huvadhu Atoll|Gaafu Alif|Atolón Gaafu Alif
MV-28||Huvadhuatholhu Dhekunuburi|South Huvadhu Atoll|Gaafu Dhaalu|Atolón Gaafu Dhaalu
MV-29||Fuvammulah|Gnaviyani|Atolón Gnaviyani
MV-MLE||Maale|Male
MW-BA|MW-S|Balaka|Distrito de Balaka
MW-BL|MW-S|Blantyre|Distrito de Blantyre
MW-C||Chapakati|Central Region|Central|Región Central
MW-CK|MW-S|Chikwawa|Distrito de Chikwawa
MW-CR|MW-S|Chiradzulu|Distrito de Chiradzulu
MW-CT|MW-N|Chitipa|Distrito de Chitipa
MW-DE|MW-C|Dedza|Distrito de Dedza
MW-DO|MW-C|Dowa|Distrito de Dowa
MW-KR|MW-N|Karonga|Distrito de Karonga
MW-KS|MW-C|Kasungu|Distrito de Kasungu
MW-LI|MW-C|Lilongwe|Distrito de Lilongwe
MW-LK|MW-N|Likoma|Distrito de Likoma
MW-MC|MW-C|Mchinji|Distrito de Mchinji
MW-MG|MW-S|Mangochi|Distrito de Mangochi
MW-MH|MW-S|Machinga|Distrito de Machinga
MW-MU|MW-S|Mulanje|Distrito de Mulanje
MW-MW|MW-S|Mwanza|Distrito de Mwanza
MW-MZ|MW-N|Mzimba|Distrito de Mzimba
MW-N||Chakumpoto|Northern Region|Northern|Región del Norte
MW-NB|MW-N|Nkhata Bay|Distrito de Nkhata Bay
MW-NE|MW-S|Neno|Distrito de Neno
MW-NI|MW-C|Ntchisi|Distrito de Ntchisi
MW-NK|MW-C|Nkhotakota|Distrito de Nkhotakota
MW-NS|MW-S|Nsanje|Distrito de Nsanje
MW-NU|MW-C|Ntcheu|Distrito de Ntcheu
MW-PH|MW-S|Phalombe|Distrito de Phalombe
MW-RU|MW-N|Rumphi|Distrito de Rumphi
MW-S||Chakumwera|Southern Region|Southern|Región del Sur
MW-SA|MW-C|Salima|Distrito de Salima
MW-TH|MW-S|Thyolo|Distrito de Thyolo
MW-ZO|MW-S|Zomba|Distrito de Zomba
MX-AGU||Aguascalientes
MX-BCN||Baja California
MX-BCS||Baja California Sur
MX-CAM||Campeche|Kaampech|Xóot Noj Luumil Kaampech
MX-CHH||Chihuahua
MX-CHP||Chiapas
MX-CMX||Ciudad de México|U noj kaajil México
MX-COA||Coahuila de Zaragoza|Coahuila
MX-COL||Colima
MX-DUR||Durango
MX-GRO||Guerrero|Estado de Guerrero
MX-GUA||Guanajuato
MX-HID||Hidalgo|Estado de Hidalgo
MX-JAL||Jalisco
MX-MEX||México|Estado de México|Mexico State
MX-MIC||Michoacán de Ocampo|Michoacán
MX-MOR||Morelos
MX-NAY||Nayarit
MX-NLE||Nuevo León
MX-OAX||Oaxaca
MX-PUE||Puebla
MX-QUE||Querétaro
MX-ROO||Quintana Roo|Xóot Noj Luumil Quintana Roo
MX-SIN||Sinaloa
MX-SLP||San Luis Potosí
MX-SON||Sonora
MX-TAB||Tabasco
MX-TAM||Tamaulipas
MX-TLA||Tlaxcala
MX-VER||Veracruz de Ignacio de la Llave|Veracruz
MX-YUC||Yucatán|Yúukatan
MX-ZAC||Zacatecas
MY-01||Johor|柔佛|ஜொகூர்
MY-02||Kedah|吉打|கடாரம்
MY-03||Kelantan
MY-04||Melaka|马六甲|மலாக்கா|Malacca|Malaca
MY-05||Negeri Sembilan|森美兰|நெகிரி செம்பிலான்
MY-06||Pahang|彭亨|பகாங்
MY-07||Pulau Pinang|槟城|பினாங்கு|Penang
MY-08||Perak|霹雳|பேராக்|Negeri Perak
MY-09||Perlis|玻璃市|பெர்லிஸ்
MY-10||Selangor|雪兰莪|சிலாங்கூர்
MY-11||Terengganu|登嘉楼|திராங்கானு
MY-12||Sabah
MY-13||Sarawak
MY-14||Wilayah Persekutuan Kuala Lumpur|吉隆坡联邦直辖区|கோலாலம்பூர் கூட்டரசு பிரதேசம்|Kuala Lumpur
MY-15||Wilayah Persekutuan Labuan|纳闽联邦直辖区|லபுவான் கூட்டாட்சிப் பகுதி|Labuan
MY-16||Wilayah Persekutuan Putrajaya|布城|புத்ராஜெயா|Putrajaya
MZ-A||Niassa|Jimbo la Niassa
MZ-B||Manica
MZ-G||Gaza|Provincia de Gaza
MZ-I||Inhambane
MZ-L||Maputo|Maputo Province|Provincia de Maputo
MZ-MPM||Maputo
MZ-N||Nampula|Provincia de Nampula
MZ-P||Cabo Delgado|Jimbo la Kabo Delgado
MZ-Q||Zambézia
MZ-S||Sofala
MZ-T||Tete|Provincia de Tete
NA-CA||Zambezi|Caprivi
NA-ER||Erongo
NA-HA||Hardap
NA-KA||//Karas
NA-KE||Kavango East|Kavango del Este
NA-KH||Khomas
NA-KU||Kunene
NA-KW||Kavango West|Kavango del Oeste
NA-OD||Otjozondjupa
NA-OH||Omaheke|Sandveld
NA-ON||Oshana
NA-OS||Omusati|Mopane
NA-OT||Oshikoto
NA-OW||Ohangwena
NE-1||Agadez|Región de Agadez
NE-2||Diffa|Región de Diffa
NE-3||Dosso|Región de Dosso
NE-4||Maradi|Región de Maradi
NE-5||Tahoua|Región de Tahoua
NE-6||Tillabéri|Región de Tillabéri
NE-7||Zinder|Región de Zinder
NE-8||Niamey|Ɲamay|Yamai|Niamy|ٽَمَيْ‎|یَمَیْ‎|ⵏⵉⵎⵢ
NG-AB||Abia|Ȯha Abia|Ìpínlẹ̀ Ábíá|Abia (estado)
NG-AD||Adamawa|Lesdi Adamaawa|Ìpínlẹ̀ Adámáwá
NG-AK||Akwa Ibom|Ìpínlẹ̀ Akwa Íbọm
NG-AN||Anambra|Ife Mbà|Ìpínlẹ̀ Anámbra
NG-BA||Bauchi|Leydi Bauchi|𞤂𞤫𞤴𞤣𞤭 𞤦𞤢𞤵𞤷𞥅𞤭|Ìpínlẹ̀ Bauchi
NG-BE||Benue|Ìpínlẹ̀ Bẹ́núé
NG-BO||Borno|Ìpínlẹ̀ Bọ̀rnó
NG-BY||Bayelsa|Ìpínlẹ̀ Bàyélsà
NG-CR||Cross River|Ìpínlẹ̀ Cross River
NG-DE||Delta|Ìpínlẹ̀ Dẹ́ltà
NG-EB||Ebonyi|Ȯra Ebonyi|Mbà ùmẹ́ ànị̀|Ebonyi State
NG-ED||Edo|Ìpínlẹ̀ Ẹdó
NG-EK||Ekiti|Ìpínlẹ̀ Èkìtì
NG-EN||Enugu|Ȯra Enugu|Ọrā nke Ama ichekù|Ìpínlẹ̀ Ẹnúgu
NG-FC||Abuja Federal Capital Territory|Federal Capital Territory|Agbègbè Olú-ìlú Ìjọba Àpapọ̀ Nàíjíríà|Territorio de la Capital Federal
NG-GO||Gombe|𞤂𞤫𞤴𞤣𞤭 𞤺𞤮𞤥𞥆𞤦𞤫|Lesdi Gommbe|Ìpínlẹ̀ Gòmbè
NG-IM||Imo|Ȯha Imo|Ìpínlẹ̀ Ímò
NG-JI||Jigawa|Jihar Jigawa|𞤂𞤫𞤴𞤮𞤤 𞤶𞤭𞤺𞤢𞤱𞤢|Leydi Jigawa|Ìpínlẹ̀ Jígàwà
NG-KD||Kaduna|جىِهَر كَدُنا; مدينة كدونا|Jihar Kaduna|𞤂𞤫𞤴𞤣𞤭 𞤳𞤢𞤣𞤵𞤲𞤢|Leydi Kaduna|Si̱tet Ka̱duna|Ìpínlẹ̀ Kàdúná
NG-KE||Kebbi|Jihar Kebbi|𞤂𞤫𞤴𞤣𞤭 𞤳𞤫𞤦𞥆𞤭|Leydi Kebbi|Ìpínlẹ̀ Kébbí
NG-KN||Kano|جِهَرْ كَنُوَ|Jihar Kano|𞤂𞤫𞤴𞤣𞤭 𞤳𞤢𞤲𞤮𞥅|Leydi Kano|Ìpínlẹ̀ Kánò|Estado de Kano
NG-KO||Kogi|Ìpínlẹ̀ Kogí
NG-KT||Katsina|جىهر كثينا|Jihar Katsina|𞤂𞤫𞤴𞤣𞤭 𞤳𞤢𞥁𞤭𞤲𞤢|Leydi Katsina|Ìpínlẹ̀ Kàtsínà
NG-KW||Kwara|Ìpínlẹ̀ Kwárà|Ìpínlẹ̀ Kúárà
NG-LA||Lagos|Ìpínlẹ̀ Èkó|Èkó|Estado de Lagos
NG-NA||Nasarawa|Ìpínlẹ̀ Násáráwá
NG-NI||Niger|Ìpínlẹ̀ Niger
NG-OG||Ogun|Ìpínlẹ̀ Ògùn
NG-ON||Ondo|Ìpínlẹ̀ Oǹdó
NG-OS||Osun|Ìpínlẹ̀ Ọ̀ṣun|Osun State
NG-OY||Oyo|Oyo State
NG-PL||Plateau|Ìpínlẹ̀ Plateau
NG-RI||Rivers|Ìpínlẹ̀ Rivers
NG-SO||Sokoto|Jihar Sokoto|𞤂𞤫𞤴𞤣𞤭 𞤧𞤮𞥅𞤳𞤮𞥅𞤼𞤮𞥅|Leydi Sokoto|Ìpínlẹ̀ Sókótó
NG-TA||Taraba|Ìpínlẹ̀ Tàràbà
NG-YO||Yobe|Ìpínlẹ̀ Yòbè
NG-ZA||Zamfara|Jihar Zamfara|Leydi Zamfara|𞤂𞤫𞤴𞤣𞤭 𞤶𞤢𞤥𞤬𞤢𞤪𞤢|جهار زمفر|Ìpínlẹ̀ Zamfara
NI-AN||Costa Caribe Norte|Región Autónoma del Atlántico Norte|Atlántico Norte
NI-AS||Costa Caribe Sur|Región Autónoma del Atlántico Sur|Atlántico Sur
NI-BO||Boaco|Departamento de Boaco
NI-CA||Carazo|Departamento de Carazo
NI-CI||Chinandega|Departamento de Chinandega
NI-CO||Chontales|Departamento de Chontales
NI-ES||Estelí|Departamento de Estelí
NI-GR||Granada|Departamento de Granada
NI-JI||Jinotega|Departamento de Jinotega
NI-LE||León|Departamento de León
NI-MD||Madriz|Departamento de Madriz
NI-MN||Managua|Departamento de Managua
NI-MS||Masaya|Departamento de Masaya
NI-MT||Matagalpa|Departamento de Matagalpa
NI-NS||Nueva Segovia
NI-RI||Rivas|Departamento de Rivas
NI-SJ||Río San Juan|Departamento de Río San Juan
NL-AW||Aruba
NL-BQ1||Bonaire
NL-BQ2||Saba
NL-BQ3||Sint Eustatius|San Eustaquio
NL-CW||Curaçao
NL-DR||Drenthe|Drente
NL-FL||Flevoland
NL-FR||Fryslân|Frieslaand|Frisia|Friesland
NL-GE||Gelderland|Güeldres
NL-GR||Groningen|Grunnen|Grinslân|Grunn|Provincia de Groninga
NL-LI||Limburg|Limburgo
NL-NB||Noord-Brabant|North Brabant|Brabante Septentrional
NL-NH||Noord-Holland|North Holland|Holanda Septentrional
NL-OV||Overijssel|Oberyssel|Oaveriessel
NL-SX||Sint Maarten
NL-UT||Utrecht|Provincia de Utrecht
NL-ZE||Zeeland|Zelanda
NL-ZH||Zuid-Holland|South Holland|Holanda Meridional
NO-03||Oslo
NO-11||Rogaland
NO-15||Møre og Romsdal|Møre fylke|Romsdals amt
NO-18||Nordland|Nordlánda|Nordlandenes amt
NO-21||Svalbard|Svalbard (Arctic Region)|Spitsbergen|Spitzbergen
NO-22||Jan Mayen|Jan Mayen (Arctic Region)
NO-30||Viken|Provincia de Viken
NO-34||Innlandet|Opplandene|Opplanda
NO-38||Vestfold og Telemark|Provincia de Vestfold og Telemark
NO-42||Agder|Reino de Agder
NO-46||Vestland|Provincia de Vestland&quot;
NO-50||Trøndelag|Trööndelage|Trondhjems amt
NO-54||Troms og Finnmark|Romssa ja Finnmárkku|Tromssan ja Finmarkun
NP-P1||Koshī|कोशी प्रदेश|Province 1|Provincia N.º 1
NP-P2||Madhesh|मधेश प्रदेश|Province 2|Provincia de Madhesh
NP-P3||Bāgmatī|बागमती प्रदेश|Province 3|Provincia de Bagmati
NP-P4||Gaṇḍakī
NP-P5||Lumbinī|लुम्बिनी प्रदेश|Province 5|Provincia de Lumbini
NP-P6||Karṇālī|कर्णाली प्रदेश|Provincia de Karnali
NP-P7||Sudūrpashchim|सुदूरपश्चिम प्रदेश|Province 7|Provincia de Sudurpashchim
NR-01||Aiwo|Aiue|Yangor
NR-02||Anabar
NR-03||Anetan
NR-04||Anibare
NR-05||Baitsi|Baiti|Beidi
NR-06||Boe
NR-07||Buada
NR-08||Denigomodu
NR-09||Ewa
NR-10||Ijuw
NR-11||Meneng|Menen
NR-12||Nibok
NR-13||Uaboe|Waboe
NR-14||Yaren|Makwa|Moqua
NZ-AUK||Auckland|Tāmaki-Makaurau|Región de Auckland
NZ-BOP||Bay of Plenty|Toi Moana
NZ-CAN||Canterbury|Waitaha
NZ-CIT||Chatham Islands Territory|Rēkohu (mori1267), Wharekauri|Chatham Islands|Islas Chatham
NZ-GIS||Gisborne|Te Tairāwhiti
NZ-HKB||Hawke's Bay|Te Matau-a-Māui
NZ-MBH||Marlborough|Te Tauihu-o-te-waka|Tauihu|Marl
NZ-MWT||Manawatū-Whanganui|Manawatu-Wanganui
NZ-NSN||Nelson|Whakatū
NZ-NTL||Northland|Te Tai tokerau
NZ-OTA||Otago|Ō Tākou
NZ-STL||Southland|Murihiku|Te Taiao Tonga
NZ-TAS||Tasman|Te Tai o Aorere
NZ-TKI||Taranaki
NZ-WGN||Greater Wellington|Te Pane Matua Taiao|Wellington|Región de Wellington
NZ-WKO||Waikato
NZ-WTC||West Coast|Te Tai Poutini
OM-BJ||Janūb al Bāţinah|محافظة جنوب الباطنة|Al Batinah Sur gobernación
OM-BS||Shamāl al Bāţinah|محافظة شمال الباطنة|Al Batinah Norte gobernación
OM-BU||Al Buraymī|محافظة البريمي|Al Buraimi|Buraimi
OM-DA||Ad Dākhilīyah|محافظة الداخلية|Interior (Omán)
OM-MA||Masqaţ|محافظة مسقط|Muscat|Gobernación Muscat
OM-MU||Musandam|محافظة مسندم
OM-SJ||Janūb ash Sharqīyah|محافظة جنوب الشرقية|Ash Sharqiyah Sur Gobernación
OM-SS||Shamāl ash Sharqīyah|محافظة شمال الشرقية|Gobernación Norte del Ash Sharqiyah
OM-WU||Al Wusţá|محافظة الوسطى|Central
OM-ZA||Az̧ Z̧āhirah|محافظة الظاهرة|Ad Dhahirah
OM-ZU||Z̧ufār|محافظة ظفار|Dhofar
PA-1||Bocas del Toro|Provincia de Bocas del Toro
PA-10||Panamá Oeste|Provincia de Panamá Oeste|West Panamá
PA-2||Coclé|Provincia de Coclé
PA-3||Colón|Provincia de Colón
PA-4||Chiriquí|Provincia de Chiriquí
PA-5||Darién|Provincia de Darién
PA-6||Herrera|Provincia de Herrera
PA-7||Los Santos|Provincia de Los Santos
PA-8||Panamá|Provincia de Panamá
PA-9||Veraguas|Provincia de Veraguas
PA-EM||Emberá|Emberá-Wounaan
PA-KY||Guna Yala
PA-NB||Ngäbe-Buglé|Ngöbe-Buglé
PA-NT||Naso Tjër Di|Comarca Naso Tjër-Di
PE-AMA||Amazonas|Amarumayu|Amasunu|Departamento de Amazonas
PE-ANC||Ancash|Anqash|Ankashu|Departamento de Áncash
PE-APU||Apurímac|Apurimaq|Departamento de Apurímac
PE-ARE||Arequipa|Ariqipa|Arikipa
PE-AYA||Ayacucho|Ayakuchu|Ayaquchu|Departamento de Ayacucho
PE-CAJ||Cajamarca|Kashamarka|Qajamarka|Departamento de Cajamarca
PE-CAL||El Callao|Qallaw|Kallao|Gobierno Regional del Callao
PE-CUS||Cusco|Qusqu|Kusku|Departamento de Cuzco
PE-HUC||Huánuco|Wanuku|Departamento de Huánuco
PE-HUV||Huancavelica|Wankawillka|Wankawelika|Departamento de Huancavelica
PE-ICA||Ica|Ika|Departamento de Ica
PE-JUN||Junín|Hunin|Departamento de Junín
PE-LAL||La Libertad|Qispi kay|Departamento de La Libertad
PE-LAM||Lambayeque|Lampalliqi|Departamento de Lambayeque
PE-LIM||Lima|Lima Region
PE-LMA||Municipalidad Metropolitana de Lima|Lima hatun llaqta|Lima llaqta suyu|Provincia de Lima|Lima
PE-LOR||Loreto|Luritu|Departamento de Loreto
PE-MDD||Madre de Dios|Mayutata|Departamento de Madre de Dios
PE-MOQ||Moquegua|Muqiwa|Moqwegwa|Departamento de Moquegua
PE-PAS||Pasco|Pasqu|Departamento de Pasco
PE-PIU||Piura|Piwra|Departamento de Piura
PE-PUN||Puno|Punu|Departamento de Puno
PE-SAM||San Martín|Departamento de San Martín
PE-TAC||Tacna|Taqna|Takna|Departamento de Tacna
PE-TUM||Tumbes|Tumpis|Departamento de Tumbes
PE-UCA||Ucayali|Ukayali|Departamento de Ucayali
PG-CPK||Chimbu|Simbu
PG-CPM||Central|Provincia Central
PG-EBR||East New Britain|Nueva Bretaña del Este
PG-EHG||Eastern Highlands|Tierras Altas Orientales
PG-EPW||Enga
PG-ESW||East Sepik|Sepik Oriental
PG-GPK||Gulf|Provincia del Golfo
PG-HLA||Hela
PG-JWK||Jiwaka
PG-MBA||Milne Bay|Provincia de Milne Bay
PG-MPL||Morobe
PG-MPM||Madang|Provincia de Madang
PG-MRL||Manus|Provincia de Manus
PG-NCD||National Capital District (Port Moresby)|Port Moresby|Puerto Moresby
PG-NIK||New Ireland|Provincia de Nueva Irlanda
PG-NPP||Northern|Oro|Provincia de Oro
PG-NSB||Bougainville
PG-SAN||West Sepik|Sandaun
PG-SHM||Southern Highlands|Tierras Altas del Sur
PG-WBK||West New Britain|Nueva Bretaña del Oeste
PG-WHM||Western Highlands|Tierras Altas Occidentales
PG-WPD||Western|Provincia Occidental
PH-00||National Capital Region|Pambansang Punong Rehiyon|Kalakhang Maynila|Metro Manila|Manila|Gran Manila
PH-01||Ilocos|Ilocos (Region I)|Rehiyon ng Iloko|Rehion|Deppaar ti Ilocos|Sagor na Baybay na Luzon|Rehiyon Uno|Rehiyon sa Ilocos
PH-02||Cagayan Valley|Cagayan Valley (Region II)|Rehiyon ng Lambak ng Kagayan|Lambak ng Cagayan|Tanap ti Cagayan|Lupot sa Cagayan|Valle del Cagayán
PH-03||Central Luzon|Central Luzon (Region III)|Rehiyon ng Gitnang Luson|Gitnang Luzon|Kalibudtarang Luzon|Pegley na Luzon|Tengnga ti Luzon|Tunga-tungang Luzon|Luzón Central
PH-05||Bicol|Bicol (Region V)|Rehiyon ng Bikol|Bicolandia|Bikol
PH-06||Western Visayas|Western Visayas (Region VI)|Rehiyon ng Kanlurang Bisaya|Kanlurang Visayas|Kabisay-an Nakatundan|Kasadpang Kabisay-an|Bisayas Occidentales
PH-07||Central Visayas|Central Visayas (Region VII)|Rehiyon ng Gitnang Bisaya|Gitnang Kabisayaan|Gitnang Visayas|Tunga-tungang Kabisay-an|Rehiyon sa mga Sugboanon|Bisayas Centrales
PH-08||Eastern Visayas|Eastern Visayas (Region VIII)|Rehiyon ng Silangang Bisaya|Silangang Kabisayaan|Silangang Visayas|Sinirangan Kabisay-an|Sidlakang Kabisay-an|Bisayas Orientales
PH-09||Zamboanga Peninsula|Zamboanga Peninsula (Region IX)|Rehiyon ng Tangway ng Sambuwangga|Lawis sa Zamboanga|Tangway ng Zamboanga|Zamboanga|Península de Zamboanga
PH-10||Northern Mindanao|Northern Mindanao (Region X)|Rehiyon ng Hilagang Mindanaw|Hilagang Mindanao|Amihanang Mindanao|Mindanao del Norte
PH-11||Davao|Davao (Region XI)|Rehiyon ng Dabaw|Rehiyon sa Dabaw|Región de Davao
PH-12||Soccsksargen|Soccsksargen (Region XII)|Rehiyon ng Soccsksargen|Región XII
PH-13||Caraga|Caraga (Region XIII)|Rehiyon ng Karaga
PH-14||Autonomous Region in Muslim Mindanao|Autonomous Region in Muslim Mindanao (ARMM)|Nagsasariling Rehiyon ng Muslim sa Mindanaw|Rehiyong Awtonomo ng Muslim Mindanao|Muslim Mindanao|Mindanawng Muslim|Mindanao Musulmán
PH-15||Cordillera Administrative Region|Cordillera Administrative Region (CAR)|Rehiyon ng Administratibo ng Kordilyera|Deppaar Administratibo ti Kordiliera|Rehiyong Pampangasiwaan ng Cordillera|Cordillera Administrative|Administratibong Rehiyon sa Cordillera|La Cordillera
PH-40||Calabarzon|Calabarzon (Region IV-A)|Rehiyon ng Calabarzon|Timog Katagalugan|Región IV-A
PH-41||Mimaropa|Mimaropa (Region IV-B)|Rehiyon ng Mimaropa|Rehiyong Timog-Kanlurang Tagalog|Región IV-B
PH-ABR|PH-15|Abra
PH-AGN|PH-13|Agusan del Norte|Hilagang Agusan|Amihanang Agusan
PH-AGS|PH-13|Agusan del Sur|Timog Agusan|Habagatang Agusan
PH-AKL|PH-06|Aklan|Kapuoran sang Aklan
PH-ALB|PH-05|Albay
PH-ANT|PH-06|Antique|Antike|Kapuoran kang Antique|Kapuoran sang Antique
PH-APA|PH-15|Apayao|Apayaw
PH-AUR|PH-03|Aurora|Lalawigan ng Aurora
PH-BAN|PH-03|Bataan
PH-BAS|PH-09|Basilan|Wilaya sin Basilan
PH-BEN|PH-15|Benguet|Benget
PH-BIL|PH-08|Biliran
PH-BOH|PH-07|Bohol|Lalawigan sa Bohol|Kapuoran sang Bohol
PH-BTG|PH-40|Batangas|Lalawigan ng mga Magigiting
PH-BTN|PH-02|Batanes|Probinsia ti Batanes
PH-BUK|PH-10|Bukidnon|Lalawigan sa Bukidnon|Kapuroan sang Bukidnon
PH-BUL|PH-03|Bulacan|Bulakan
PH-CAG|PH-02|Cagayan|Kagayan|Probinsia ti Cagayan
PH-CAM|PH-10|Camiguin|Kamigin|Probinsya sa Camiguin
PH-CAN|PH-05|Camarines Norte|Hilagang Kamarines|Amihanan na Camarines
PH-CAP|PH-06|Capiz|Kapis|Kapuoran sang Capiz
PH-CAS|PH-05|Camarines Sur|Timog Kamarines|Habagatan na Camarines
PH-CAT|PH-05|Catanduanes|Katanduwanes|Lalawigan ng Catanduanes
PH-CAV|PH-40|Cavite|Kabite
PH-CEB|PH-07|Cebu|Sebu|Sugbo
PH-COM|PH-11|Davao de Oro|Compostela Valley|Valle de Compostela
PH-DAO|PH-11|Davao Oriental|Silangang Dabaw|Sidlakang Dabaw|Silangang Davao
PH-DAS|PH-11|Davao del Sur|Timog Dabaw|Habagatang Dabaw|Katimugang Davao
PH-DAV|PH-11|Davao del Norte|Hilagang Dabaw|Amihanang Dabaw|Hilagang Davao
PH-DIN|PH-13|Dinagat Islands|Pulo ng Dinagat|Mga Pulo sa Dinagat|Mga Purô han Dinagat|Mga Islang Dinagat|Kapupud-ang Dinagat|Islas Dinagat
PH-DVO|PH-11|Davao Occidental|Kanlurang Dabaw|Kasadpang Dabaw|Kanluraning Davao
PH-EAS|PH-08|Eastern Samar|Silangang Samar|Sinirangan Samar|Sidlakang Samar|Sámar Oriental
PH-GUI|PH-06|Guimaras|Gimaras|Kapuoran sang Guimaras
PH-IFU|PH-15|Ifugao|Ipugaw
PH-ILI|PH-06|Iloilo|Kapuoran sang Iloilo|Kapuoran kang Iloilo|Lalawigan ng Iloilo|Província de Iloílo
PH-ILN|PH-01|Ilocos Norte|Hilagang Iloko|Probinsia ti Ilocos Norte
PH-ILS|PH-01|Ilocos Sur|Timog Iloko|Probinsia ti Ilocos Sur
PH-ISA|PH-02|Isabela|Probinsia ti Isabela|Sentro ng AGRIkultura
PH-KAL|PH-15|Kalinga|Probinsia ti Kalinga
PH-LAG|PH-40|Laguna|Lalawigan ng Laguna|La Laguna
PH-LAN|PH-12|Lanao del Norte|Hilagang Lanaw|Amihanang Lanao
PH-LAS|PH-14|Lanao del Sur|Timog Lanaw
PH-LEY|PH-08|Leyte|Norte san|Amihanan nga Leyte|Amihanang Leyte
PH-LUN|PH-01|La Union|La Unyon|Probinsia ti La Union|Elyu
PH-MAD|PH-41|Marinduque|Marinduke
PH-MAS|PH-05|Masbate
PH-MDC|PH-41|Mindoro Occidental|Kanlurang Mindoro|Occidental Mindoro|Kasadpang Mindoro
PH-MDR|PH-41|Mindoro Oriental|Silangang Mindoro|Oriental Mindoro|Sidlakang Mindoro
PH-MGN|PH-14|Maguindanao del Norte|Hilagang Magindanaw|Dairat nu Utara Magindanaw
PH-MGS|PH-14|Maguindanao del Sur|Timog Magindanaw|Dairat nu Salatan Magindanaw
PH-MOU|PH-15|Mountain Province|Lalawigang Bulubundukin|Probinsa ti Bantay|Mountain|La Montaña
PH-MSC|PH-10|Misamis Occidental|Kanlurang Misamis|Kasadpang Misamis|Mis Occ
PH-MSR|PH-10|Misamis Oriental|Silangang Misamis|Sidlakang Misamis
PH-NCO|PH-12|Cotabato|Kotabato|Aminhan Cotabato|Utara Kutawatu|Amihanang Cotabato|Amianan a Cotabato|Hilagang Cotabato
PH-NEC|PH-06|Negros Occidental|Kanlurang Negros|Nakatungdang Negros
PH-NER|PH-07|Negros Oriental|Silangang Negros|Sidlakang Negros
PH-NSA|PH-08|Northern Samar|Hilagang Samar|Amihanan Samar|Norte san Samar|Amihanang Samar|Sámar del Norte
PH-NUE|PH-03|Nueva Ecija|Nuweva Esiha|Probinsia ti Nueva Ecija|Lalawigan ning Nueva Ecija
PH-NUV|PH-02|Nueva Vizcaya|Nuweva Biskaya|Probinsia ti Nueva Vizcaya
PH-PAM|PH-03|Pampanga|Lalawigan ning Pampanga
PH-PAN|PH-01|Pangasinan|Probinsia ti Pangasinan
PH-PLW|PH-41|Palawan
PH-QUE|PH-40|Quezon|Keson
PH-QUI|PH-02|Quirino|Kirino|Probinsia ti Quirino
PH-RIZ|PH-40|Rizal|Risal
PH-ROM|PH-41|Romblon
PH-SAR|PH-11|Sarangani|Lalawigan sa Sarangani|Kapuoran sang Sarangani|Dairat nu Sarangani|Lalawigan ng Sarangani
PH-SCO|PH-11|South Cotabato|Timog Kotabato|Bagatnan Cotabato|Habagatang Cotabato|Abagatan a Cotabato|Salatan Kutawatu|Timog Cotabato|Cotabato del Sur
PH-SIG|PH-07|Siquijor|Sikihor|Lalawigan sa Siquijor
PH-SLE|PH-08|Southern Leyte|Katimogang Leyte|Habagatang Leyte|Salatan nga Leyte|Timog Leyte|Leyte del Sur
PH-SLU|PH-14|Sulu|Wilāya sin Lupa Sūg
PH-SOR|PH-05|Sorsogon|Probinsya kan Sorsogon|Probinsya han Sorsogon
PH-SUK|PH-12|Sultan Kudarat|Dairat nu Sultan Kudarat|Lalawigan sa Sultan Kudarat|Probinsia ti Sultan Kudarat
PH-SUN|PH-13|Surigao del Norte|Hilagang Surigaw|Amihanang Surigao
PH-SUR|PH-13|Surigao del Sur|Timog Surigaw|Habagatang Surigao
PH-TAR|PH-03|Tarlac|Tarlak|Lalawigan ning Tarlac
PH-TAW|PH-14|Tawi-Tawi|Wilaya sin Tawi-Tawi
PH-WSA|PH-08|Samar|Probinsya han Samar
PH-ZAN|PH-09|Zamboanga del Norte|Hilagang Sambuwangga|Amihanang Zamboanga|Utara Sembwangan (suba1253), Hilagang Zamboanga
PH-ZAS|PH-09|Zamboanga del Sur|Timog Sambuwangga|Habagatang Zamboanga|Shelatan Sembwangan (suba1253), Sembwangan dapit Shelatan (suba1253), Salatan Sambuangan|Katimugang Zamboanga
PH-ZMB|PH-03|Zambales|Sambales|Lalawigan ng Zambales
PH-ZSI|PH-09|Zamboanga Sibugay|Sambuwangga Sibugay|Lalawigan sa Zamboanga Sibugay|Lalawigan ng Zamboanga Sibugay
PK-BA||Balōchistān|بلوچستان|Baluchistán
PK-GB||Gilgit-Baltistān|گلگت بلتستان
PK-IS||Islāmābād|وفاقی دارالحکومت
PK-JK||Āzād Jammūñ o Kashmīr|Azad Jammu and Kashmir|آزاد کشمیر|Azad Kashmir|Azad Cachemira
PK-KP||Khaībar Pakhtūnkhwā|Khyber Pakhtunkhwa|خېبر پښتونخوا|خیبر پختونخوا|Jaiber Pastunjuá
PK-PB||Panjāb|Punjab|پنجاب|Punyab
PK-SD||Sindh|سندھ|Sind
PL-02||Dolnośląskie|województwo dolnośląskie|Woiwodschaft Niederschlesien|Žemutinės Silezijos vaivadija|Lower Silesia|Baja Silesia
PL-04||Kujawsko-Pomorskie|województwo kujawsko-pomorskie|Woiwodschaft Kujawien-Pommern|Kujavijos Pamario vaivadija|Kuyavia-Pomerania|Cuyavia y Pomerania
PL-06||Lubelskie|województwo lubelskie|Woiwodschaft Lublin|Liublino vaivadija|Lublin
PL-08||Lubuskie|województwo lubuskie|Woiwodschaft Lebus|Liubušo vaivadija|Lubusz|Voivodato de Lubusz
PL-10||Łódzkie|województwo łódzkie|Woiwodschaft Łódź|Lodzės vaivadija|Łódź|Voivodato de Łódź
PL-12||Małopolskie|województwo małopolskie|Woiwodschaft Kleinpolen|Mažosios Lenkijos vaivadija|Lesser Poland|Voivodato de Pequeña Polonia
PL-14||Mazowieckie|województwo mazowieckie|Woiwodschaft Masowien|Mazovijos vaivadija|Mazovia|Voivodato de Mazovia
PL-16||Opolskie|województwo opolskie|Woiwodschaft Opole|Opolės vaivadija|Opole
PL-18||Podkarpackie|województwo podkarpackie|Woiwodschaft Karpatenvorland|Pakarpatės vaivadija|Subcarpathia|Voivodato de Subcarpacia
PL-20||Podlaskie|województwo podlaskie|Woiwodschaft Podlachien|Palenkės vaivadija|Podlachia|Voivodato de Podlaquia
PL-22||Pomorskie|Pòmòrsczé wòjewództwò|województwo pomorskie|Woiwodschaft Pommern|Pamario vaivadija|Pomerania|Voivodato de Pomerania
PL-24||Śląskie|województwo śląskie|Woiwodschaft Schlesien|Silezijos vaivadija|Silesia|Voivodato de Silesia
PL-26||Świętokrzyskie|województwo świętokrzyskie|Woiwodschaft Heiligkreuz|Švento Kryžiaus vaivadija|Holy Cross|Voivodato de Santa Cruz
PL-28||Warmińsko-Mazurskie|województwo warmińsko-mazurskie|Woiwodschaft Ermland-Masuren|Varmijos Mozūrų vaivadija|Warmia-Masuria|Voivodato de Varmia y Masuria
PL-30||Wielkopolskie|województwo wielkopolskie|Woiwodschaft Großpolen|Didžiosios Lenkijos vaivadija|Greater Poland|Voivodato de Gran Polonia
PL-32||Zachodniopomorskie|województwo zachodniopomorskie|Woiwodschaft Westpommern|Vakarų Pamario vaivadija|West Pomerania|Voivodato de Pomerania Occidental
PS-BTH||Bayt Laḩm|Bethlehem|محافظة بيت لحم|Gobernación de Belén
PS-DEB||Dayr al Balaḩ|Deir El Balah|الوسطى|Deir al-Balah|Gobernación de Deir el-Balah
PS-GZA||Ghazzah|Gaza|محافظة غزة|Gobernación de Gaza
PS-HBN||Al Khalīl|Hebron|محافظة الخليل|Gobernación de Hebrón
PS-JEM||Al Quds|Jerusalem|القدس|Gobernación de Jerusalén
PS-JEN||Janīn|Jenin|جنين|Gobernación de Yenín
PS-JRH||Arīḩā wal Aghwār|Jericho and Al Aghwar|أريحا|Jericho|Gobernación de Jericó
PS-KYS||Khān Yūnis|محافظة خان يونس|Gobernación de Jan Yunis
PS-NBS||Nāblus|محافظة نابلس|Gobernación de Naplusa
PS-NGZ||Shamāl Ghazzah|North Gaza|شمال غزة|Gobernación de Gaza del Norte
PS-QQA||Qalqīlyah|Qalqilya|محافظة قلقيلية|Gobernación de Calquelia
PS-RBH||Rām Allāh wal Bīrah|Ramallah|رام الله والبيرة|Ramallah and al-Bireh|Gobernación de Ramala y Al Bireh
PS-RFH||Rafaḩ|محافظة رفح الفلسطينية|Gobernación de Rafah
PS-SLT||Salfīt|محافظة سلفيت|Gobernación de Salfit
PS-TBS||Ţūbās|محافظة طوباس|Gobernación de Tubas
PS-TKM||Ţūlkarm|محافظة طولكرم|Gobernación de Tulcarem
PT-01||Aveiro|Distrito de Aveiro
PT-02||Beja|Distrito de Beja
PT-03||Braga|Distrito de Braga
PT-04||Bragança|Braganza
PT-05||Castelo Branco|Distrito de Castelo Branco
PT-06||Coimbra|Distrito de Coimbra
PT-07||Évora|Distrito de Évora
PT-08||Faro|Distrito de Faro
PT-09||Guarda|Distrito da Guarda|Distrito de Guarda
PT-10||Leiria|Distrito de Leiria
PT-11||Lisboa|Distrito de Lisboa|Lisbon
PT-12||Portalegre|Distrito de Portalegre
PT-13||Porto|Distrito de Oporto
PT-14||Santarém|Distrito de Santarém
PT-15||Setúbal|Distrito de Setúbal
PT-16||Viana do Castelo|Distrito de Viana do Castelo
PT-17||Vila Real|Distrito de Vila Real
PT-18||Viseu|Distrito de Viseu
PT-20||Região Autónoma dos Açores|Açores|Azores
PT-30||Região Autónoma da Madeira|Madeira
PW-002||Aimeliik
PW-004||Airai
PW-010||Angaur
PW-050||Hatohobei
PW-100||Kayangel
PW-150||Koror
PW-212||Melekeok
PW-214||Ngaraard
PW-218||Ngarchelong
PW-222||Ngardmau
PW-224||Ngatpang
PW-226||Ngchesar
PW-227||Ngeremlengui
PW-228||Ngiwal
PW-350||Peleliu
PW-370||Sonsorol|Sonsoral
PY-1||Concepción
PY-10||Alto Paraná
PY-11||Central|Departamento Central
PY-12||Ñeembucú
PY-13||Amambay
PY-14||Canindeyú
PY-15||Presidente Hayes
PY-16||Alto Paraguay
PY-19||Boquerón
PY-2||San Pedro
PY-3||Cordillera
PY-4||Guairá
PY-5||Caaguazú
PY-6||Caazapá
PY-7||Itapúa
PY-8||Misiones
PY-9||Paraguarí
PY-ASU||Asunción
QA-DA||Ad Dawḩah|الدوحة|Doha
QA-KH||Al Khawr wa adh Dhakhīrah|الخور والدخيرة|Al Khor|Jor
QA-MS||Ash Shamāl|بلدية الشمال|Madinat ash Shamal
QA-RA||Ar Rayyān|بلدية الريان|Al Rayyan|Rayán
QA-SH||Ash Shīḩānīyah|الشحانية|Municipio de Al Shahaniya
QA-US||Umm Şalāl|بلدية أم صلال
QA-WA||Al Wakrah|الوكرة
QA-ZA||Az̧ Z̧a‘āyin|بلدية الضعاين|Al Daayen
RO-AB||Alba|Fehér|Karlsburg
RO-AG||Argeș
RO-AR||Arad|Арадски округ
RO-B||București|Bucharest|Bucarest
RO-BC||Bacău
RO-BH||Bihor|Bihar
RO-BN||Bistrița-Năsăud|Beszterce-Naszód|Bistritz-Nassod
RO-BR||Brăila
RO-BT||Botoșani
RO-BV||Brașov|Brassó|Kreis Kronstadt
RO-BZ||Buzău
RO-CJ||Cluj|Kolozs
RO-CL||Călărași
RO-CS||Caraș-Severin|Karaš Severin|Караш Северин|Karaš-Severinska županija|Krassó-Szörény|Karasch-Severin
RO-CT||Constanța
RO-CV||Covasna|Kovászna
RO-DB||Dâmbovița
RO-DJ||Dolj
RO-GJ||Gorj
RO-GL||Galați
RO-GR||Giurgiu
RO-HD||Hunedoara|Hunyad
RO-HR||Harghita|Hargita
RO-IF||Ilfov
RO-IL||Ialomița
RO-IS||Iași
RO-MH||Mehedinți|Méhed|Mehádia
RO-MM||Maramureș|Máramaros|Marmarosch
RO-MS||Mureș|Maros|Mieresch
RO-NT||Neamț
RO-OT||Olt
RO-PH||Prahova
RO-SB||Sibiu|Szeben|Hermannstadt
RO-SJ||Sălaj|Szilágy|Zillenmarkt
RO-SM||Satu Mare|Szatmár|Sathmar
RO-SV||Suceava|Suczawa|Sotschen|Sutschawa
RO-TL||Tulcea
RO-TM||Timiș|Temes|Temesch|Тамишки округ/Tamiški okrug
RO-TR||Teleorman
RO-VL||Vâlcea
RO-VN||Vrancea
RO-VS||Vaslui
RS-00||Beograd|Београд|Belgrád|Belehrad|Белград|Belgrado
RS-01|RS-VO|Severnobački okrug|Észak-bácskai körzet|Севернобачки управни округ|Severnobački upravni okrug|Districtul Bačka de Nord|Sjevernobački upravni okrug|Північно-Бацький округ|North Bačka|Distrito de Bačka del Norte
RS-02|RS-VO|Srednjebanatski okrug|Közép-bánsági körzet|Srednjobanatski okrug|Sredobanátsky okres|Banatul Central|Средњобанатски управни округ|Srednjobanatski upravni okrug|Середньо-Банатський округ|Central Banat|Distrito de Banato Central
RS-03|RS-VO|Severnobanatski okrug|Észak-bánsági körzet|Севернобанатски управни округ|Severnobanatski upravni okrug|Banatul de Nord|Sjevernobanatski upravni okrug|Severobanátsky okres|Північно-Банатський округ|North Banat|Distrito de Banato del Norte
RS-04|RS-VO|Južnobanatski okrug|Dél-bánsági körzet|Districtul Banatul de Sud|Juhobanátsky okres|Јужнобанатски управни округ|Južnobanatski upravni okrug|Banatul de Sud|Південно-Банатський округ|South Banat|Distrito de Banato del Sur
RS-05|RS-VO|Zapadnobački okrug|Nyugat-bácskai körzet|Zapadnobački okrug (bunj1247), Západnobáčsky okres|Districtul Bacica de Vest|Западнобачки управни округ|Zapadnobački upravni okrug|Districtul Bačka de Vest|Західно-Бацький округ|West Bačka|Distrito de Bačka del Oeste
RS-06|RS-VO|Južnobački okrug|Dél-bácskai körzet|Juhobáčsky okres|Јужнобачки управни округ|Južnobački upravni okrug|Districtul Bačka de Sud|Juhobáčsky obvod|Південно-Бацький округ|South Bačka|Distrito de Bačka del Sur
RS-07|RS-VO|Sremski okrug|Srijemski okrug|Szerémségi Körzet|Sriemskí okres|Districtul Srem|Сремски управни округ|Sremski upravni okrug|Srijemski upravni okrug|Сремський округ|Srem|Distrito de Sirmia
RS-08||Mačvanski okrug|Мачвански управни округ|Mačvanski upravni okrug|Districtul Mačva|Район Мачва|Mačva|Distrito de Mačva
RS-09||Kolubarski okrug|Колубарски управни округ|Kolubarski upravni okrug|Districtul Kolubara|Район Колубара|Kolubara|Distrito de Kolubara
RS-10||Podunavski okrug|Подунавски управни округ|Podunavski upravni okrug|Districtul Podunavlje|Подунайський Район|Podunavlje|Distrito de Podunavlje
RS-11||Braničevski okrug|Districtul Braničevo|Браничевски управни округ|Braničevski upravni okrug|Бранічевський район|Braničevo|Distrito de Braničevo
RS-12||Šumadijski okrug|Шумадијски управни округ|Šumadijski upravni okrug|Districtul Šumadija|Район Шумадія|Šumadija|Distrito de Šumadija
RS-13||Pomoravski okrug|Поморавски управни округ|Pomoravski upravni okrug|Districtul Pomoravlje|Поморавський Район|Pomoravlje|Distrito de Pomoravlje
RS-14||Borski okrug|Districtul Bor|Борски управни округ|Borski upravni okrug|Bor körzet|Район Бор|Bor|Distrito de Bor
RS-15||Zaječarski okrug|Districtul Zaicear|Зајечарски управни округ|Zaječarski upravni okrug|Zaječar körzet|Zaječar|Заєчарський район|Distrito de Zaječar
RS-16||Zlatiborski okrug|Златиборски управни округ|Zlatiborski upravni okrug|Zlatibor körzet|Districtul Zlatibor|Zlatiborský obvod|Район Златибор|Zlatibor|Distrito de Zlatibor
RS-17||Moravički okrug|Моравички управни округ|Moravički upravni okrug|Districtul Moravica|Моравичський район|Moravica|Distrito de Moravica
RS-18||Raški okrug|Рашки управни округ|Raški upravni okrug|Raskai körzet|Districtul Raška|Район Рашка|Raška|Distrito de Raška
RS-19||Rasinski okrug|Расински управни округ|Rasinski upravni okrug|Rasina körzet|Districtul Rasina|Район Расина|Rasina|Distrito de Rasina
RS-20||Nišavski okrug|Нишавски управни округ|Nišavski upravni okrug|Districtul Nišava|Нишавський район|Nišava|Distrito de Nišava
RS-21||Toplički okrug|Топлички управни округ|Toplički upravni okrug|Districtul Toplica|Район Топліка|Toplica|Distrito de Toplica
RS-22||Pirotski okrug|Пиротски управни округ|Pirotski upravni okrug|Districtul Pirot|Район Пірот|Pirot|Distrito de Pirot
RS-23||Jablanički okrug|Јабланички управни округ|Jablanički upravni okrug|Districtul Jablanica|Район Ябланіка|Jablanica|Distrito de Jablanica
RS-24||Pčinjski okrug|Пчињски управни округ|Pčinjski upravni okrug|Districtul Pčinja|Район Пчінья|Pčinja|Distrito de Pčinja
RS-25|RS-KM|Kosovski okrug|Distrikti i Kosovës|Косовски управни округ|Kosovski upravni okrug|Kosovo|distrito de Kosovo
RS-26|RS-KM|Pećki okrug|Dukagjin|Regjioni i Pejës|Пећки управни округ|Pećki upravni okrug|Пецький округ|Peć
RS-27|RS-KM|Prizrenski okrug|Distrikti i Prizrenit|Призренски управни округ|Prizrenski upravni okrug|Прізренський округ|Prizren
RS-28|RS-KM|Kosovsko-Mitrovački okrug|Косовскомитровачки управни округ|Kosovskomitrovački upravni okrug|Kosovska Mitrovica
RS-29|RS-KM|Kosovsko-Pomoravski okrug|Косовскопоморавски управни округ|Kosovskopomoravski upravni okrug|Kosovo-Pomoravlje
RS-KM||Kosovo-Metohija|Kosova dhe Metohia|Косово и Метохија|Kosovo i Metohija|Koszovó és Metóhia Autonóm Tartomány|Provincia Autonomă Kosovo și Metohia|Автономний край Косово і Метохія|Provincia Autónoma de Kosovo y Metohija
RS-VO||Vojvodina|Voivodina|Tartomány|Војводина|Vajdaság Autonóm Tartomány|Воєводина
RU-AD||Respublika Adygeya|Respublika Adygeja|Адыгэ Республик|Адыгея|Adygea|Adigueya
RU-AL||Respublika Altay|Respublika Altaj|Алтай Республика|Республика Алтай|Altai
RU-ALT||Altayskiy kray|Altajskij kraj|Алтайский край|Altai Krai|Krai de Altái
RU-AMU||Amurskaya oblast'|Amurskaja oblast'|Амурская область|Amur
RU-ARK||Arkhangel'skaya oblast'|Arhangel'skaja oblast'|Архангельская область|Arkhangelsk|Óblast de Arjánguelsk
RU-AST||Astrakhanskaya oblast'|Astrahanskaja oblast'|Астраханская область|Astrakhan|Astracán
RU-BA||Respublika Bashkortostan|Республикаһы|Башкортостан|Bashkortostan
RU-BEL||Belgorodskaya oblast'|Belgorodskaja oblast'|Белгородская область|Belgorod|Óblast de Bélgorod
RU-BRY||Bryanskaya oblast'|Brjanskaja oblast'|Брянская область|Bryansk|Óblast de Briansk
RU-BU||Respublika Buryatiya|Respublika Burjatija|Буряад Улас|Бурятия|Buryat|Buriatia
RU-CE||Chechenskaya Respublika|Нохчийн Республика|Чечня|Chechen|Chechenia
RU-CHE||Chelyabinskaya oblast'|Челябинская область|Chelyabinsk|Cheliábinsk
RU-CHU||Chukotskiy avtonomnyy okrug|Чукотский автономный округ|Chukotka Okrug|Chukotka
RU-CU||Chuvashskaya Respublika|Чӑваш Республики — Чӑваш Ен|Чувашия|Chuvash|Chuvasia
RU-DA||Respublika Dagestan|Дагъистан Жумгьурият|Дагъистан Республика|Дагъыстан Жумгьурият|Дагъустандин Республика|Дагъусттаннал Республика|Дегӏестан Республика|Дағыстан Республикасы|Дагестан|Dagestan|Daguestán
RU-IN||Respublika Ingushetiya|Гӏалгӏай Мохк|Ингушетия|Ingushetia|Ingusetia
RU-IRK||Irkutskaya oblast'|Irkutskaja oblast'|Эрхүү можо|Иркутская область|Irkutsk
RU-IVA||Ivanovskaya oblast'|Ivanovskaja oblast'|Ивановская область|Ivanovo|Óblast de Ivánovo
RU-KAM||Kamchatskiy kray|Камчатский край|Kamchatka Krai|Kamchatka
RU-KB||Kabardino-Balkarskaya Respublika|Kabardino-|Kabardino-Balkarskaja Respublika|Къэбэрдей-Балъкъэр Республикэ|Къабарты-Малкъар Республика|Кабардино-Балкария|Kabardino-Balkar|Kabardia-Balkaria
RU-KC||Karachayevo-Cherkesskaya Respublika|Karachayevo-Cherkesskaya|Къарачай-Черкес Республика|Къэрэшей-Шэрджэс Республикэ|Къарча-Черкес Республика|Карачаево-Черкесия|Karachay-Cherkess|Karacháyevo-Cherkesia
RU-KDA||Krasnodarskiy kray|Krasnodarskij kraj|Краснодарский край|Krasnodar Krai|Krai de Krasnodar
RU-KEM||Kemerovskaya oblast'|Kemerovskaja oblast'|Кемеровская область|Kemerovo
RU-KGD||Kaliningradskaya oblast'|Kaliningradskaja oblast'|Калининградская область|Kaliningrad|Óblast de Kaliningrado
RU-KGN||Kurganskaya oblast'|Kurganskaja oblast'|Курганская область|Kurgan
RU-KHA||Khabarovskiy kray|Habarovskij kraj|Хабаровский край|Khabarovsk Krai|Jabárovsk
RU-KHM||Khanty-Mansiyskiy avtonomnyy okrug|Khanty-|Hanty-Mansijskij avtonomnyj okrug|Ханты-Мансийский автономный округ — Югра|Khanty-Mansi|Janti-Mansi
RU-KIR||Kirovskaya oblast'|Kirovskaja oblast'|Кировская область|Kirov
RU-KK||Respublika Khakasiya|Respublika Hakasija|Хакасия|Khakassia|Jakasia
RU-KL||Respublika Kalmykiya|Respublika Kalmykija|Калмыкия|Kalmykia|Kalmukia
RU-KLU||Kaluzhskaya oblast'|Калужская область|Kaluga
RU-KO||Respublika Komi|Коми Республика|Республика Коми|Komi
RU-KOS||Kostromskaya oblast'|Kostromskaja oblast'|Костромская область|Kostroma|Óblast de Kostromá
RU-KR||Respublika Kareliya|Respublika Karelija|Karjalan tašavalta|Karjalan tazovaldkund|Республика Карелия|Karelia|República de Carelia
RU-KRS||Kurskaya oblast'|Kurskaja oblast'|Курская область|Kursk|óblast de Kursk
RU-KYA||Krasnoyarskiy kray|Krasnojarskij kraj|Красноярский край|Krasnoyarsk Krai|Krasnoyarsk
RU-LEN||Leningradskaya|Leningradskaja oblast'|Leningradan agj|Leningradin alue|Ленинградская область|Leningrad|Óblast de Leningrado
RU-LIP||Lipetskaya oblast'|Lipeckaja oblast'|Липецкая область|Lipetsk|Óblast de Lípetsk
RU-MAG||Magadanskaya oblast'|Magadanskaja oblast'|Магаданская область|Magadan
RU-ME||Respublika Mariy El|Respublika Marij Èl|Марий Эл|Мары Эл|Mari El
RU-MO||Respublika Mordoviya|Respublika Mordovija|Мордовиясь|Мордовия|Mordovia
RU-MOS||Moskovskaya oblast'|Moskovskaja oblast'|Московская область|Moscow Province|Óblast de Moscú
RU-MOW||Moskva|Москва|Moscow|Moscú
RU-MUR||Murmanskaya oblast'|Murmanskaja oblast'|Мурманская область|Murmansk|Óblast de Múrmansk
RU-NEN||Nenetskiy|Neneckij avtonomnyj okrug|Ненецкий автономный округ|Nenets|Nenetsia
RU-NGR||Novgorodskaya oblast'|Novgorodskaja oblast'|Новгородская область|Novgorod|Óblast de Nóvgorod
RU-NIZ||Nizhegorodskaya oblast'|Нижегородская область|Nizhny Novgorod|Óblast de Nizhni Nóvgorod
RU-NVS||Novosibirskaya|Novosibirskaja oblast'|Новосибирская область|Novosibirsk
RU-OMS||Omskaya oblast'|Omskaja oblast'|Омская область|Omsk
RU-ORE||Orenburgskaya oblast'|Orenburgskaja oblast'|Оренбургская область|Orenburg|Óblast de Oremburgo
RU-ORL||Orlovskaya oblast'|Orlovskaja oblast'|Орловская область|Oryol|Oriol
RU-PER||Permskiy kray|Permskij kraj|Перем ладор|Пермский край|Perm Krai|Perm
RU-PNZ||Penzenskaya oblast'|Penzenskaja oblast'|Пензенская область|Penza|Óblast de Penza
RU-PRI||Primorskiy kray|Primorskij kraj|Приморский край|Primorsky Krai|Primorie
RU-PSK||Pskovskaya oblast'|Pskovskaja oblast'|Псковская область|Pskov|Óblast de Pskov
RU-ROS||Rostovskaya oblast'|Rostovskaja oblast'|Ростовская область|Rostov
RU-RYA||Ryazanskaya oblast'|Rjazanskaja oblast'|Рязанская область|Ryazan|Óblast de Riazán
RU-SA||Respublika Saha|Саха Өрөспүүбүлүкэтэ|Якутия|Sakha|Sajá
RU-SAK||Sakhalinskaya oblast'|Sahalinskaja oblast'|Сахалинская область|Sakhalin|Sajalín
RU-SAM||Samarskaya oblast'|Samarskaja oblast'|Самарская область|Samara|Óblast de Samara
RU-SAR||Saratovskaya oblast'|Saratovskaja oblast'|Саратовская область|Saratov|Óblast de Sarátov
RU-SE||Respublika Severnaya Osetiya|Respublika Severnaja Osetija|Цæгат Ирыстон/Иристон|Республика Северная Осетия-Алания|North Ossetia-Alania|Osetia del Norte - Alania
RU-SMO||Smolenskaya oblast'|Smolenskaja oblast'|Смоленская область|Smolensk
RU-SPE||Sankt-Peterburg|Санкт-Петербург|Saint Petersburg|San Petersburgo
RU-STA||Stavropol'skiy kray|Stavropol'skij kraj|Ставропольский край|Stavropol Krai|Stávropol
RU-SVE||Sverdlovskaya oblast'|Sverdlovskaja oblast'|Свердловская область|Sverdlovsk
RU-TA||Respublika Tatarstan|Татарстан|Tatarstan|Tartaristán
RU-TAM||Tambovskaya oblast'|Tambovskaja oblast'|Тамбовская область|Tambov
RU-TOM||Tomskaya oblast'|Tomskaja oblast'|Томская область|Tomsk
RU-TUL||Tul'skaya oblast'|Tul'skaja oblast'|Тульская область|Tula|Óblast de Tula
RU-TVE||Tverskaya oblast'|Tverskaja oblast'|Тверская область|Tver|Óblast de Tver
RU-TY||Respublika Tyva|Тыва|Tuva
RU-TYU||Tyumenskaya oblast'|Tjumenskaja oblast'|Тюменская область|Tyumen|Tiumén
RU-UD||Udmurtskaya Respublika|Udmurtskaja Respublika|Удмурт Элькун|Удмуртия|Udmurt|Udmurtia
RU-ULY||Ul'yanovskaya oblast'|Ul'janovskaja oblast'|Ульяновская область|Ulyanovsk|Uliánovsk
RU-VGG||Volgogradskaya|Volgogradskaja oblast'|Волгоградская область|Volgograd|Volgogrado
RU-VLA||Vladimirskaya|Vladimirskaja oblast'|Владимирская область|Vladimir|Óblast de Vladímir
RU-VLG||Vologodskaya oblast'|Vologodskaja oblast'|Vologdan agj|Вологодская область|Vologda|Óblast de Vólogda
RU-VOR||Voronezhskaya oblast'|Воронежская область|Voronezh|Óblast de Vorónezh
RU-YAN||Yamalo-Nenetskiy avtonomnyy okrug|Yamalo-|Jamalo-Neneckij avtonomnyj okrug|Ямало-Ненецкий автономный округ|Yamalo-Nenets Okrug|Yamalia-Nenetsia
RU-YAR||Yaroslavskaya oblast'|Jaroslavskaja oblast'|Ярославская область|Yaroslavl|Óblast de Yaroslavl
RU-YEV||Yevreyskaya avtonomnaya oblast'|Evrejskaja avtonomnaja oblast'|Еврейская автономная область|Jewish|Óblast Autónomo Hebreo
RU-ZAB||Zabaykal'skiy kray|Zabajkal'skij kraj|Забайкальский край|Zabaykalsky Krai|Zabaikalie
RW-01||City of Kigali|Ville de Kigali|Kigali
RW-02||Eastern|Est|province de l’Est|Provincia del Este
RW-03||Northern|Nord|province du Nord|Provincia Norte
RW-04||Western|Ouest|province de l’Ouest|Provincia del Oeste
RW-05||Southern|Sud|province du Sud|Provincia Sur
SA-01||Ar Riyāḑ|منطقة الرياض|Riyadh|Provincia de Riad
SA-02||Makkah al Mukarramah|منطقة مكة المكرمة|Makkah|Provincia de La Meca
SA-03||Al Madīnah al Munawwarah|منطقة المدينة المنورة|Al Madinah|Provincia de Medina
SA-04||Ash Sharqīyah|المنطقة الشرقية|Eastern|Provincia Oriental
SA-05||Al Qaşīm|منطقة القصيم|Al-Qassim|Casim
SA-06||Ḩā'il|منطقة حائل|Provincia de Haíl
SA-07||Tabūk|منطقة تبوك|Provincia de Tabuk
SA-08||Al Ḩudūd ash Shamālīyah|منطقة الحدود الشمالية|Northern Borders|Provincia de la Frontera del Norte
SA-09||Jāzān|منطقة جازان|Jizan|Provincia de Jizán
SA-10||Najrān|منطقة نجران|Provincia de Najrán
SA-11||Al Bāḩah|منطقة الباحة|Provincia de Baha
SA-12||Al Jawf|منطقة الجوف|Provincia de Yauf
SA-14||'Asīr|منطقة عسير|Provincia de Asir
SB-CE||Central|Sentrol|Provincia Central
SB-CH||Choiseul|Soesol
SB-CT||Capital Territory (Honiara)|Honiara
SB-GU||Guadalcanal|Guadalkanal
SB-IS||Isabel
SB-MK||Makira-Ulawa|Makira
SB-ML||Malaita
SB-RB||Rennell and Bellona|Renel en Belona|Rennell y Bellona
SB-TE||Temotu|Te Motu
SB-WE||Western|Wes|Provincia Occidental
SC-01||Anse aux Pins|Ans o Pen
SC-02||Anse Boileau|Ans Bwalo
SC-03||Anse Etoile|Ans Etwal
SC-04||Au Cap|O Kap
SC-05||Anse Royale|Ans Royal
SC-06||Baie Lazare|Be Lazar
SC-07||Baie Sainte Anne|Be Sent Ann
SC-08||Beau Vallon|Bovalon|Beau Vallon (Seychelles)
SC-09||Bel Air|Beler|Bel Air (Seychelles)
SC-10||Bel Ombre|Belonm
SC-11||Cascade|Kaskad
SC-12||Glacis|Glasi
SC-13||Grand Anse Mahe|Grand Anse
SC-14||Grand Anse Praslin|Grand’Anse
SC-15||La Digue|Ladig
SC-16||English River|Larivyer Anglez|La Rivière Anglaise
SC-17||Mont Buxton|Mon Bikston
SC-18||Mont Fleuri|Mon Fleri
SC-19||Plaisance|Plezans
SC-20||Pointe Larue|Pwent Lari|Pointe La Rue
SC-21||Port Glaud|Porglo
SC-22||Saint Louis|Sen Lwi
SC-23||Takamaka
SC-24||Les Mamelles|Lemamel
SC-25||Roche Caiman|Ros Kaiman
SC-26||Ile Perseverance I
SC-27||Ile Perseverance II
SD-DC||Wasaţ Dārfūr|Central Darfur|وسط دار فور|Darfur Central
SD-DE||Sharq Dārfūr|East Darfur|ولاية شرق دارفور|Darfur del Este
SD-DN||Shamāl Dārfūr|North Darfur|ولاية شمال دارفور|Darfur del Norte
SD-DS||Janūb Dārfūr|South Darfur|جنوب دارفور|Darfur del Sur
SD-DW||Gharb Dārfūr|West Darfur|غرب دارفور|Darfur del Oeste
SD-GD||Al Qaḑārif|Gedaref|القضارف|Gadarif
SD-GK||Gharb Kurdufān|West Kordofan|ولاية غرب كردفان|West Kurdufan|Kordofán del Oeste
SD-GZ||Al Jazīrah|Gezira|الجزيرة
SD-KA||Kassalā|كسلا|Kasala (estado)
SD-KH||Al Kharţūm|Khartoum|الخرطوم|Jartum
SD-KN||Shamāl Kurdufān|North Kordofan|ولاية شمال كردفان|North Kurdufan|Kordofán del Norte
SD-KS||Janūb Kurdufān|South Kordofan|جنوب كردفان|South Kurdufan|Kordofán del Sur
SD-NB||An Nīl al Azraq|Blue Nile|النيل الأزرق|Nilo Azul
SD-NO||Ash Shamālīyah|Northern|الشمالية|Norte
SD-NR||Nahr an Nīl|River Nile|نهر النيل|Río Nilo
SD-NW||An Nīl al Abyaḑ|White Nile|النيل الأبيض|Nilo Blanco
SD-RS||Al Baḩr al Aḩmar|Red Sea|البحر الأحمر|Mar Rojo
SD-SI||Sinnār|Sennar|سنار
SE-AB||Stockholms län|SE-01|Tukholman lääni|Stockholm|provincia de Estocolmo
SE-AC||Västerbottens län|SE-24|Västerbottenin lääni|Västerbotten|provincia de Västerbotten
SE-BD||Norrbottens län|SE-25|Norrbottenin|Norrbottena|Norrbottenin lääni|Norrbotten|provincia de Norrbotten
SE-C||Uppsala län|SE-03|Uppsalan lääni|Uppsala|provincia de Upsala
SE-D||Södermanlands län|SE-04|Sörmlands|Sörmland|Södermanlandin lääni|Södermanland|provincia de Södermanland
SE-E||Östergötlands län|SE-05|Itä-Götanmaan lääni|Östergötland|provincia de Östergötland
SE-F||Jönköpings län|SE-06|Jönköpingin lääni|Jönköping|provincia de Jönköping
SE-G||Kronobergs län|SE-07|Kronobergin lääni|Kronoberg|provincia de Kronoberg
SE-H||Kalmar län|SE-08|Kalmarin lääni|Kalmar|provincia de Kalmar
SE-I||Gotlands län|SE-09|Gotlannin lääni|Gotland|provincia de Gotland
SE-K||Blekinge län|SE-10|Blekingen lääni|Blekinge|provincia de Blekinge
SE-M||Skåne län|SE-12|Skånen lääni|Skåne|provincia de Escania
SE-N||Hallands län|SE-13|Hallandin lääni|Halland|provincia de Halland
SE-O||Västra Götalands län|SE-14|Länsi-Götanmaan lääni|Västra Götaland|provincia de Västra Götaland
SE-S||Värmlands län|SE-17|Värmlannin lääni|Värmland|provincia de Värmland
SE-T||Örebro län|SE-18|Örebron lääni|Örebro|provincia de Örebro
SE-U||Västmanlands län|SE-19|Västmanlandin lääni|Västmanland|provincia de Västmanland
SE-W||Dalarnas län|SE-20|Taalainmaan lääni|Dalarna|provincia de Dalarna
SE-X||Gävleborgs län|SE-21|Gävleborgin lääni|Gävleborg|provincia de Gävleborg
SE-Y||Västernorrlands län|SE-22|Västernorrlandin lääni|Västernorrland|provincia de Västernorrland
SE-Z||Jämtlands län|SE-23|Jiemthen|Jämtlandin lääni|Jämtland|provincia de Jämtland
SG-01||Central Singapore|Pusat Singapura|新加坡中部|மத்திய சிங்கப்பூர்|中区社区发展理事会|Consejo Central (Singapur)
SG-02||North East|Timur laut|东北|வடகிழக்கு|东北社区发展理事会|Majlis Pembangunan Masyarakat Timur Laut|Consejo del Noreste (Singapur)
SG-03||North West|Barat laut|西北|வடமேற்கு|西北社区发展理事会|Consejo del Noroeste (Singapur)
SG-04||South East|Tenggara|东南|தென்கிழக்கு|东南社区发展理事会|Consejo del Sudeste (Singapur)
SG-05||South West|Barat daya|西南|தென்மேற்கு|西南社区发展理事会|Consejo del Sudoeste (Singapur)
SH-AC||Ascension|Ascension Island|Isla Ascensión
SH-HL||Saint Helena|Isla Santa Elena
SH-TA||Tristan da Cunha
SI-001||Ajdovščina|Občina Ajdovščina|Municipio de Ajdovščina
SI-002||Beltinci|Občina Beltinci|Municipio de Beltinci
SI-003||Bled|Občina Bled|Municipalidad del Bled
SI-004||Bohinj|Občina Bohinj|Municipalidad del Cayo
SI-005||Borovnica|Občina Borovnica|Municipalidad del Borovnica
SI-006||Bovec|Občina Bovec|Municipalidad del Bovec
SI-007||Brda|Collio|Občina Brda
SI-008||Brezovica|Občina Brezovica|Municipalidad del Brezovica
SI-009||Brežice|Občina Brežice
SI-010||Tišina|Tišina, Tišina
SI-011||Celje|Mestna občina Celje|Ciudad del Celje
SI-012||Cerklje na Gorenjskem|Občina Cerklje na Gorenjskem
SI-013||Cerknica|Občina Cerknica|Municipalidad del Cerknica
SI-014||Cerkno|Občina Cerkno|Municipalidad del Cerkno
SI-015||Črenšovci|Občina Črenšovci|Municipalidad del Črenšovci
SI-016||Črna na Koroškem|Občina Črna na Koroškem
SI-017||Črnomelj|Občina Črnomelj
SI-018||Destrnik|Občina Destrnik|Municipalidad del Destrnik
SI-019||Divača|Občina Divača
SI-020||Dobrepolje|Občina Dobrepolje|Minicipalidad Dobrepolje
SI-021||Dobrova-Polhov Gradec|Občina Dobrova - Polhov Gradec
SI-022||Dol pri Ljubljani|Občina Dol pri Ljubljani
SI-023||Domžale|Občina Domžale|Municipio de Domžale
SI-024||Dornava|Občina Dornava|Municipalidad del Dornava
SI-025||Dravograd|Občina Dravograd
SI-026||Duplek|Občina Duplek
SI-027||Gorenja vas-Poljane|Občina Gorenja vas-Poljane
SI-028||Gorišnica|Občina Gorišnica|Municipalidad del Gorišnica
SI-029||Gornja Radgona|Občina Gornja Radgona
SI-030||Gornji Grad|Občina Gornji Grad|Municipalidad del Gornji Grad
SI-031||Gornji Petrovci|Občina Gornji Petrovci|Municipalidad del Gornji Petrovci
SI-032||Grosuplje|Občina Grosuplje|Municipalidad del Grosuplje
SI-033||Šalovci|Občina Šalovci
SI-034||Hrastnik|Občina Hrastnik|Municipalidad del Hrastnik
SI-035||Hrpelje-Kozina|Občina Hrpelje - Kozina|Municipalidad del Hrpelje-Kozina
SI-036||Idrija|Občina Idrija
SI-037||Ig|Občina Ig|Municipalidad del Ig
SI-038||Ilirska Bistrica|Občina Ilirska Bistrica|Municipio de Ilirska Bistrica
SI-039||Ivančna Gorica|Občina Ivančna Gorica|Municipalidad del Ivančna Gorica
SI-040||Izola|Isola|Občina Izola
SI-041||Jesenice|Občina Jesenice
SI-042||Juršinci|Občina Juršinci
SI-043||Kamnik|Občina Kamnik|Municipalidad Kamnik
SI-044||Kanal ob Soči|Občina Kanal ob Soči|Kanal
SI-045||Kidričevo|Občina Kidričevo|Municipalidad del Kidričevo
SI-046||Kobarid|Občina Kobarid
SI-047||Kobilje|Občina Kobilje
SI-048||Kočevje|Občina Kočevje
SI-049||Komen|Občina Komen
SI-050||Koper|Capodistria|Mestna občina Koper|Municipio de Koper
SI-051||Kozje|Občina Kozje
SI-052||Kranj|Krainburg|Mestna občina Kranj|Municipalidad Ciudad de Kranj
SI-053||Kranjska Gora|Občina Kranjska Gora
SI-054||Krško|Občina Krško|Municipalidad del Krško
SI-055||Kungota|Občina Kungota
SI-056||Kuzma|Občina Kuzma|Municipalidad del Kuzma
SI-057||Laško|Občina Laško
SI-058||Lenart|Občina Lenart|Municipalidad del Lenart
SI-059||Lendava|Lendva|Občina Lendava
SI-060||Litija
SI-061||Ljubljana|Mestna občina Ljubljana|Municipalidad de la Ciudad de Liubliana
SI-062||Ljubno|Občina Ljubno
SI-063||Ljutomer|Občina Ljutomer
SI-064||Logatec|Občina Logatec
SI-065||Loška dolina|Občina Loška dolina
SI-066||Loški Potok|Občina Loški potok
SI-067||Luče|Občina Luče|Municipalidad del Luce
SI-068||Lukovica|Občina Lukovica
SI-069||Majšperk|Občina Majšperk|Municipalidad del Majšperk
SI-070||Maribor|Mestna občina Maribor|Ciudad Maribor
SI-071||Medvode|Občina Medvode
SI-072||Mengeš|Občina Mengeš
SI-073||Metlika|Občina Metlika
SI-074||Mežica|Občina Mežica
SI-075||Miren-Kostanjevica|Merna Castagnevizza|Občina Miren - Kostanjevica
SI-076||Mislinja
SI-077||Moravče|Občina Moravče|Municipalidad del Moravče
SI-078||Moravske Toplice|Občina Moravske Toplice|Municipalidad del Moravske Toplice
SI-079||Mozirje|Občina Mozirje
SI-080||Murska Sobota|Mestna občina Murska Sobota|Ciudad Municipalidad Murska Sobota
SI-081||Muta|Občina Muta
SI-082||Naklo|Občina Naklo|Municipalidad del Naklo
SI-083||Nazarje|Občina Nazarje|Municipalidad del Nazarje
SI-084||Nova Gorica|Mestna občina Nova Gorica
SI-085||Novo Mesto|Mestna občina Novo mesto
SI-086||Odranci
SI-087||Ormož
SI-088||Osilnica|Občina Osilnica|Municipio de Osilnica
SI-089||Pesnica|Občina Pesnica
SI-090||Piran|Pirano|Občina Piran
SI-091||Pivka|Občina Pivka|Municipalidad del Pivka
SI-092||Podčetrtek|Občina Podčetrtek
SI-093||Podvelka|Občina Podvelka
SI-094||Postojna|Občina Postojna|Municipalidad del Postojina
SI-095||Preddvor|Občina Preddvor
SI-096||Ptuj|Pettau|Mestna občina Ptuj
SI-097||Puconci|Občina Puconci
SI-098||Rače-Fram|Občina Rače-Fram
SI-099||Radeče|Občina Radeče
SI-100||Radenci|Občina Radenci
SI-101||Radlje ob Dravi|Občina Radlje ob Dravi|Municipalidad de Radjle del Dravi
SI-102||Radovljica|Občina Radovljica
SI-103||Ravne na Koroškem|Občina Ravne na Koroškem
SI-104||Ribnica|Občina Ribnica
SI-105||Rogašovci|Občina Rogašovci
SI-106||Rogaška Slatina
SI-107||Rogatec|Občina Rogatec|Municipalidad del Rogatec
SI-108||Ruše|Občina Ruše
SI-109||Semič|Občina Semič|Municipalidad Semič
SI-110||Sevnica|Občina Sevnica|Municipalidad del Sevnica
SI-111||Sežana|Občina Sežana|Municipalidad del Sežana
SI-112||Slovenj Gradec|Mestna občina Slovenj Gradec
SI-113||Slovenska Bistrica|Občina Slovenska Bistrica
SI-114||Slovenske Konjice|Občina Slovenske Konjice
SI-115||Starše|Občina Starše
SI-116||Sveti Jurij ob Ščavnici|St. Georgen an der Stainz|Občina Sveti Jurij ob Ščavnici|Sveti Jurij
SI-117||Šenčur|Občina Šenčur|Municipalidad del Šenčur
SI-118||Šentilj|Občina Šentilj
SI-119||Šentjernej|Občina Šentjernej|Municipalidad del Šentjernej
SI-120||Šentjur|Občina Šentjur
SI-121||Škocjan|Občina Škocjan
SI-122||Škofja Loka|Občina Škofja Loka
SI-123||Škofljica|Občina Škofljica
SI-124||Šmarje pri Jelšah|Občina Šmarje pri Jelšah|Municipalidad del Šmarje pri Jelšah
SI-125||Šmartno ob Paki|Občina Šmartno ob Paki|Municipalidad Šmartno ob Paki
SI-126||Šoštanj|Občina Šoštanj
SI-127||Štore|Občina Štore
SI-128||Tolmin|Občina Tolmin
SI-129||Trbovlje|Občina Trbovlje
SI-130||Trebnje|Občina Trebnje|Municipalidad del Trebnje
SI-131||Tržič|Občina Tržič
SI-132||Turnišče|Občina Turnišče
SI-133||Velenje|Mestna občina Velenje
SI-134||Velike Lašče|Občina Velike Lašče
SI-135||Videm|Občina Videm
SI-136||Vipava|Občina Vipava|Municipalidad del Vipava
SI-137||Vitanje|Občina Vitanje
SI-138||Vodice
SI-139||Vojnik|Občina Vojnik|Municipalidad del Vojnik
SI-140||Vrhnika|Občina Vrhnika|Municipalidad del Vrhnika
SI-141||Vuzenica|Občina Vuzenica
SI-142||Zagorje ob Savi|Občina Zagorje ob Savi
SI-143||Zavrč|Občina Zavrč
SI-144||Zreče|Občina Zreče|Municipalidad del Zreče
SI-146||Železniki|Občina Železniki
SI-147||Žiri|Občina Žiri
SI-148||Benedikt|Občina Benedikt
SI-149||Bistrica ob Sotli|Občina Bistrica ob Sotli|Municipio de Bistrica ob Sotli
SI-150||Bloke|Občina Bloke|Municipalidad del Bloke
SI-151||Braslovče
SI-152||Cankova|Občina Cankova|Municipalidad del Cankova
SI-153||Cerkvenjak|Municipalidad del Cerkvenjak
SI-154||Dobje|Občina Dobje
SI-155||Dobrna|Občina Dobrna
SI-156||Dobrovnik|Dobronak|Občina Dobrovnik
SI-157||Dolenjske Toplice|Občina Dolenjske Toplice|Municipalidad Dolenjske Toplice
SI-158||Grad|Občina Grad
SI-159||Hajdina|Občina Hajdina|Municipalidade del Hajdina
SI-160||Hoče-Slivnica|Občina Hoče - Slivnica
SI-161||Hodoš|Občina Hodoš|Municipalidad Hodoš
SI-162||Horjul|Občina Horjul
SI-163||Jezersko|Občina Jezersko|Municipalidad del Jezersko
SI-164||Komenda|Občina Komenda
SI-165||Kostel|Občina Kostel|Municipalidad del Kostel
SI-166||Križevci|Občina Križevci|Municipalidad del Križevci
SI-167||Lovrenc na Pohorju|Občina Lovrenc na Pohorju
SI-168||Markovci|Občina Markovci|Municipalidad del Markovci
SI-169||Miklavž na Dravskem polju|Občina Miklavž na Dravskem polju
SI-170||Mirna Peč|Občina Mirna Peč
SI-171||Oplotnica|Občina Oplotnica
SI-172||Podlehnik|Občina Podlehnik|Municipalidad del Podlehnik
SI-173||Polzela|Občina Polzela|Municipalidad del Polzela
SI-174||Prebold|Občina Prebold
SI-175||Prevalje|Občina Prevalje
SI-176||Razkrižje|Občina Razkrižje|Municipalidad del Razkrižje
SI-177||Ribnica na Pohorju|Občina Ribnica na Pohorju|Municipalidad Ribnica na Pohorju
SI-178||Selnica ob Dravi|Občina Selnica ob Dravi
SI-179||Sodražica|Občina Sodražica|Municipalidad del Sodražica
SI-180||Solčava|Občina Solčava
SI-181||Sveta Ana|Sveta Ana v Slovenskih goricah
SI-182||Sveti Andraž v Slovenskih goricah|Občina Sveti Andraž v Slovenskih goricah
SI-183||Šempeter-Vrtojba|San Pietro-Vertoiba|Občina Šempeter - Vrtojba
SI-184||Tabor|Tabor, Tabor
SI-185||Trnovska Vas|Občina Trnovska vas
SI-186||Trzin
SI-187||Velika Polana|Občina Velika Polana|Municipalidad de Vekila Polana
SI-188||Veržej|Občina Veržej
SI-189||Vransko|Občina Vransko
SI-190||Žalec|Občina Žalec
SI-191||Žetale|Občina Žetale|Minicipalidad del Žetale
SI-192||Žirovnica|Občina Žirovnica
SI-193||Žužemberk|Občina Žužemberk
SI-194||Šmartno pri Litiji|Občina Šmartno pri Litiji
SI-195||Apače|Občina Apače|Municipio de Apače
SI-196||Cirkulane|Občina Cirkulane
SI-197||Kostanjevica na Krki|Občina Kostanjevica na Krki
SI-198||Makole|Občina Makole
SI-199||Mokronog-Trebelno|Občina Mokronog - Trebelno
SI-200||Poljčane|Občina Poljčane
SI-201||Renče-Vogrsko|Ranziano-Voghersca|Občina Renče - Vogrsko
SI-202||Središče ob Dravi|Občina Središče ob Dravi
SI-203||Straža|Občina Straža
SI-204||Sveta Trojica v Slovenskih goricah|Občina Sveta Trojica v Slovenskih goricah
SI-205||Sveti Tomaž|Občina Sveti Tomaž
SI-206||Šmarješke Toplice|Občina Šmarješke Toplice
SI-207||Gorje|Občina Gorje
SI-208||Log-Dragomer|Občina Log - Dragomer
SI-209||Rečica ob Savinji|Občina Rečica ob Savinji
SI-210||Sveti Jurij v Slovenskih goricah|Občina Sveti Jurij v Slovenskih goricah
SI-211||Šentrupert|Občina Šentrupert
SI-212||Mirna
SI-213||Ankaran|Ancarano|Občina Ankaran
SK-BC||Banskobystrický kraj|Besztercebányai kerület|Banská Bystrica|Región de Banská Bystrica
SK-BL||Bratislavský kraj|Pressburger|Bratislavaer|Pozsonyi kerület|Bratislava|Región de Bratislava
SK-KI||Košický kraj|Kassai kerület|Кошицький край|Košice|Región de Košice
SK-NI||Nitriansky kraj|Nyitrai kerület|Nitra|Región de Nitra
SK-PV||Prešovský kraj|Eperjesi kerület|Пряшівський край|Prešov|Región de Prešov
SK-TA||Trnavský kraj|Nagyszombati kerület|Tyrnauer Landschaftsverband|Trnava|Región de Trnava
SK-TC||Trenčiansky kraj|Trenčínský kraj|Trencséni kerület|Trenčín|Región de Trenčín
SK-ZI||Žilinský kraj|Kraj żyliński|Zsolnai kerület|Žilina|Región de Žilina
SL-E||Eastern|Provincia del Este
SL-N||Northern|Provincia del Norte
SL-NW||North Western|Provincia del Noroeste
SL-S||Southern|Provincia del Sur
SL-W||Western Area (Freetown)|Western Area|Área Occidental
SM-01||Acquaviva
SM-02||Chiesanuova
SM-03||Domagnano
SM-04||Faetano
SM-05||Fiorentino
SM-06||Borgo Maggiore
SM-07||Città di San Marino|San Marino
SM-08||Montegiardino
SM-09||Serravalle
SN-DB||Diourbel|Jurbel|Région de Diourbel
SN-DK||Dakar
SN-FK||Fatick
SN-KA||Kaffrine
SN-KD||Kolda|Haute Casamance
SN-KE||Kédougou
SN-KL||Kaolack
SN-LG||Louga
SN-MT||Matam
SN-SE||Sédhiou
SN-SL||Saint-Louis
SN-TC||Tambacounda|Sénégal Oriental|Región de Tambacounda
SN-TH||Thiès
SN-ZG||Ziguinchor
SO-AW||Awdal|أودَل|عدل
SO-BK||Bakool|بكول|باكول
SO-BN||Banaadir|بنادر|Benadir
SO-BR||Bari|بري|باري
SO-BY||Bay|باي|Baay|Bay, Somalia
SO-GA||Galguduud|جلجدود
SO-GE||Gedo|جيذو|جدو
SO-HI||Hiiraan|هيران|Hiran
SO-JD||Jubbada Dhexe|جوبا الأوسط|جوبا الوسطى|Middle Juba
SO-JH||Jubbada Hoose|جوبا السفلى|Lower Juba
SO-MU||Mudug|مدق|مدج
SO-NU||Nugaal|ونوجال|نوجال|Nugal
SO-SA||Sanaag|سَنَاج
SO-SD||Shabeellaha Dhexe|شبيلي الوسطى|شبيلا الوسطى|Middle Shebelle
SO-SH||Shabeellaha Hoose|شبيلي السفلى|شبيلا السفلى|Lower Shebelle
SO-SO||Sool|صول|سول
SO-TO||Togdheer|تُوْجْدَيْر
SO-WO||Woqooyi Galbeed|مَرودي جيح|وقويي جالبيد
SR-BR||Brokopondo
SR-CM||Commewijne
SR-CR||Coronie
SR-MA||Marowijne
SR-NI||Nickerie
SR-PM||Paramaribo
SR-PR||Para
SR-SA||Saramacca
SR-SI||Sipaliwini
SR-WA||Wanica
SS-BN||Northern Bahr el Ghazal|ولاية شمال بحر الغزال|Bahr al-Gazal del Norte
SS-BW||Western Bahr el Ghazal|Bahr al-Gazal Occidental
SS-EC||Central Equatoria|Bahr al-Jabal|Ecuatoria Central
SS-EE||Eastern Equatoria|Ecuatoria Oriental
SS-EW||Western Equatoria|Ecuatoria Occidental
SS-JG||Jonglei|Junqali
SS-LK||Lakes|Lagos
SS-NU||Upper Nile|Alto Nilo
SS-UY||Unity|Unidad
SS-WR||Warrap|Warab
ST-01||Água Grande|Distrito de Água Grande
ST-02||Cantagalo|Cantagalo (São Tomé e Príncipe)|Distrito de Cantagalo
ST-03||Caué|Distrito de Caué
ST-04||Lembá|Distrito de Lembá
ST-05||Lobata|Distrito de Lobata
ST-06||Mé-Zóchi|Distrito de Mé-Zóchi
ST-P||Príncipe
SV-AH||Ahuachapán|Departamento de Ahuachapán
SV-CA||Cabañas
SV-CH||Chalatenango|Departamento de Chalatenango
SV-CU||Cuscatlán
SV-LI||La Libertad|Departamento de La Libertad
SV-MO||Morazán
SV-PA||La Paz
SV-SA||Santa Ana|Departamento de Santa Ana
SV-SM||San Miguel
SV-SO||Sonsonate
SV-SS||San Salvador
SV-SV||San Vicente
SV-UN||La Unión
SV-US||Usulután
SY-DI||Dimashq|محافظة دمشق|Damascus|Gobernación de Damasco
SY-DR||Dar'ā|محافظة درعا|Daraa|Gobernación de Dar’a
SY-DY||Dayr az Zawr|محافظة دير الزور|Deir ez-Zor|Gobernación de Deir ez-Zor
SY-HA||Al Ḩasakah|Parêzgeha Hesekê|محافظة الحسكة|Gobernación de Hasaka
SY-HI||Ḩimş|محافظة حمص|Homs|Gobernación de Homs
SY-HL||Ḩalab|محافظة حلب|Aleppo|Gobernación de Alepo
SY-HM||Ḩamāh|محافظة حماة|Hama|Gobernación de Hama
SY-ID||Idlib|محافظة إدلب|Gobernación de Idlib
SY-LA||Al Lādhiqīyah|محافظة اللاذقية|Latakia|Gobernación de Latakia
SY-QU||Al Qunayţirah|محافظة القنيطرة|Quneitra|Gobernación de Quneitra
SY-RA||Ar Raqqah|محافظة الرقة|Gobernación de Ar-Raqqa
SY-RD||Rīf Dimashq|محافظة ريف دمشق|Gobernación de la campiña de Damasco
SY-SU||As Suwaydā'|محافظة السويداء|Gobernación de Sueida
SY-TA||Ţarţūs|محافظة طرطوس|Gobernación de Tartus
SZ-HH||Hhohho
SZ-LU||Lubombo
SZ-MA||Manzini|Swaziland|Distrito de Manzini
SZ-SH||Shiselweni|Shishelweni
TD-BA||Al Baţḩā’|Batha|منطقة البطحة|Región de Batha
TD-BG||Baḩr al Ghazāl|Bahr el Ghazal|بحر الغزال|Barh El Gazel|Bahr el Gazel|Región de Barh El Gazel
TD-BO||Būrkū|Borkou|منطقة بوركو|Región de Borkou
TD-CB||Shārī Bāqirmī|Chari-Baguirmi|منطقة كانم|Región de Chari-Baguirmi
TD-EE||Inīdī ash Sharqī|Ennedi-Est|إنيدي الشرقية
TD-EO||Inīdī al Gharbī|Ennedi-Ouest|إنيدي الغربية
TD-GR||Qīrā|Guéra|منطقة قيرا|Región de Guéra
TD-HL||Ḩajjar Lamīs|Hadjer Lamis|منطقة حجر لميس|Región de Hadjer-Lamis
TD-KA||Kānim|Kanem|منطقة كانم|Región de Kanem
TD-LC||Al Buḩayrah|Lac|منطقة البحيرة|Región de Lac
TD-LO||Lūghūn al Gharbī|Logone-Occidental|منطقة لوقون الغربي|Región de Logone Occidental
TD-LR||Lūghūn ash Sharqī|Logone-Oriental|منطقة لوقون الشرقي|Región de Logone Oriental
TD-MA||Māndūl|Mandoul|منطقة ماندول|Región de Mandoul
TD-MC||Shārī al Awsaţ|Moyen-Chari|منطقة شاري الأوسط|Región de Moyen-Chari
TD-ME||Māyū Kībbī ash Sharqī|Mayo-Kebbi-Est|منطقة مايو كيبي الشرقي|Región de Mayo-Kebbi Este
TD-MO||Māyū Kībbī al Gharbī|Mayo-Kebbi-Ouest|منطقة مايو كيبي الغربي|Región de Mayo-Kebbi Oeste
TD-ND||Madīnat Injamīnā|Ville de Ndjamena|انجمينا|N’Djamena|Yamena
TD-OD||Waddāy|Ouaddaï|Wadai|منطقة وداي|Región de Ouaddaï
TD-SA||Salāmāt|منطقة سلامات|Región de Salamat
TD-SI||Sīlā|Dar Sila|منطقة سيلا|Región de Sila
TD-TA||Tānjīlī|Tandjilé|منطقة تانجلي|Región de Tandjilé
TD-TI||Tibastī|Tibesti|منطقة تبستي|Región de Tibesti
TD-WF||Wādī Fīrā’|منطقة وادي فيرا|Región de Wadi Fira
TG-C||Centrale|Région centrale|Central
TG-K||Kara|Région de la Kara
TG-M||Maritime (Région)|Région maritime|Maritime|Marítima
TG-P||Plateaux|Région des plateaux|Altiplano
TG-S||Savanes|Région des Savanes|Sabana
TH-10||Krung Thep Maha Nakhon|กรุงเทพมหานคร|Bangkok
TH-11||Samut Prakan|จังหวัดสมุทรปราการ|Provincia de Samut Prakan
TH-12||Nonthaburi|จังหวัดนนทบุรี|Provincia de Nonthaburi
TH-13||Pathum Thani|จังหวัดปทุมธานี|Provincia de Pathum Thani
TH-14||Phra Nakhon Si Ayutthaya|จังหวัดพระนครศรีอยุธยา|Provincia de Phra Nakhon Si Ayutthaya
TH-15||Ang Thong|จังหวัดอ่างทอง|Provincia de Ang Thong
TH-16||Lop Buri|จังหวัดลพบุรี|Lopburi|Provincia de Lopburi
TH-17||Sing Buri|จังหวัดสิงห์บุรี|Provincia de Sing Buri
TH-18||Chai Nat|จังหวัดชัยนาท|Provincia de Chainat
TH-19||Saraburi|จังหวัดสระบุรี|Provincia de Saraburi
TH-20||Chon Buri|จังหวัดชลบุรี|Provincia de Chon Buri
TH-21||Rayong|จังหวัดระยอง
TH-22||Chanthaburi|จังหวัดจันทบุรี|Provincia de Chanthaburi
TH-23||Trat|จังหวัดตราด
TH-24||Chachoengsao|จังหวัดฉะเชิงเทรา|Provincia de Chachoengsao
TH-25||Prachin Buri|จังหวัดปราจีนบุรี|Provincia de Prachinburi
TH-26||Nakhon Nayok|จังหวัดนครนายก|Provincia de Nakhon Nayok
TH-27||Sa Kaeo|จังหวัดสระแก้ว|Provincia de Sa Kaeo
TH-30||Nakhon Ratchasima|โคราช|จังหวัดนครราชสีมา|Provincia de Nakhon Ratchasima
TH-31||Buri Ram|มฺืงแปะ|จังหวัดบุรีรัมย์|Provincia de Buri Ram
TH-32||Surin|ซเร็น|สุลิน|จังหวัดสุรินทร์
TH-33||Si Sa Ket|ซีซะเกด|จังหวัดศรีสะเกษ|Provincia de Sisaket
TH-34||Ubon Ratchathani|อุบลราชธานี|จังหวัดอุบลราชธานี|Provincia de Ubon Ratchathani
TH-35||Yasothon|จังหวัดยโสธร|Provincia de Yasothon
TH-36||Chaiyaphum|ไซยภูมิ|จังหวัดชัยภูมิ|Provincia de Chaiyaphum
TH-37||Amnat Charoen|อำนาจเจริญ|จังหวัดอำนาจเจริญ|Provincia de Amnat Charoen
TH-38||Bueng Kan|จังหวัดบึงกาฬ
TH-39||Nong Bua Lam Phu|หนองบัวลำภู|จังหวัดหนองบัวลำภู|Nongbua Lamphu
TH-40||Khon Kaen|ขอนแก่น|จังหวัดขอนแก่น|Provincia de Khon Kaen
TH-41||Udon Thani|อุดรธานี|จังหวัดอุดรธานี|Provincia de Udon Thani
TH-42||Loei|จังหวัดเลย|Provincia de Loei
TH-43||Nong Khai|หนองคาย|จังหวัดหนองคาย|Provincia de Nong Khai
TH-44||Maha Sarakham|มหาสารคาม|จังหวัดมหาสารคาม|Provincia de Maha Sarakham
TH-45||Roi Et|ร้อยเอ็ด|จังหวัดร้อยเอ็ด|Provincia de Roi Et
TH-46||Kalasin|จังหวัดกาฬสินธุ์|Provincia de Kalasin
TH-47||Sakon Nakhon|สกลนคร|จังหวัดสกลนคร|Provincia de Sakon Nakhon
TH-48||Nakhon Phanom|นครพนม|จังหวัดนครพนม|Provincia de Nakhon Phanom
TH-49||Mukdahan|มุกดาหาร|จังหวัดมุกดาหาร
TH-50||Chiang Mai|จังหวัดเชียงใหม่|Provincia de Chiang Mai
TH-51||Lamphun|ᩃᨻᩪᩁ หละปูน|จังหวัดลำพูน|Provincia de Lamphun
TH-52||Lampang|ᩃᩣᩴᨻᩣ᩠ᨦ|จังหวัดลำปาง|Provincia de Lampang
TH-53||Uttaradit|ᩏᨲ᩠ᨲᩁᨯᩥᨲ᩠ᨳ᩺|จังหวัดอุตรดิตถ์|Provincia de Uttaradit
TH-54||Phrae|ᨻᩯᩖ᩵ แป้|จังหวัดแพร่|Provincia de Phrae
TH-55||Nan|ᨶᩣ᩠᩵ᨶ|จังหวัดน่าน|Provincia de Nan
TH-56||Phayao|ᨻᨿᩣ᩠ᩅ|จังหวัดพะเยา|Provincia de Phayao
TH-57||Chiang Rai|ᨩ᩠ᨿᨦᩁᩣ᩠ᨿ เจียงฮาย|จังหวัดเชียงราย|Provincia de Chiang Rai
TH-58||Mae Hong Son|မႄႈႁွင်ႈသွၼ်|จังหวัดแม่ฮ่องสอน|Provincia de Mae Hong Son
TH-60||Nakhon Sawan|จังหวัดนครสวรรค์|Provincia de Nakhon Sawan
TH-61||Uthai Thani|จังหวัดอุทัยธานี|Provincia de Uthai Thani
TH-62||Kamphaeng Phet|จังหวัดกำแพงเพชร|Provincia de Kamphaeng Phet
TH-63||Tak|จังหวัดตาก|Provincia de Tak
TH-64||Sukhothai|จังหวัดสุโขทัย|Provincia de Sukhothai
TH-65||Phitsanulok|จังหวัดพิษณุโลก|Provincia de Phitsanulok
TH-66||Phichit|จังหวัดพิจิตร|Provincia de Phichit
TH-67||Phetchabun|จังหวัดเพชรบูรณ์|Provincia de Phetchabun
TH-70||Ratchaburi|จังหวัดราชบุรี|Provincia de Ratchaburi
TH-71||Kanchanaburi|จังหวัดกาญจนบุรี|Provincia de Kanchanaburi
TH-72||Suphan Buri|จังหวัดสุพรรณบุรี|Suphanburi|Provincia de Suphanburi
TH-73||Nakhon Pathom|จังหวัดนครปฐม
TH-74||Samut Sakhon|จังหวัดสมุทรสาคร|Provincia de Samut Sakhon
TH-75||Samut Songkhram|จังหวัดสมุทรสงคราม|Provincia de Samut Songkhram
TH-76||Phetchaburi|จังหวัดเพชรบุรี|Provincia de Phetchaburi
TH-77||Prachuap Khiri Khan|จังหวัดประจวบคีรีขันธ์|Provincia de Prachuap Khiri Khan
TH-80||Nakhon Si Thammarat|นครศรีธรรมราช|จังหวัดนครศรีธรรมราช|Provincia de Nakhon Si Thammarat
TH-81||Krabi|กระบี่|จังหวัดกระบี่|Provincia de Krabi
TH-82||Phangnga|พังงา|จังหวัดพังงา|Phang Nga|Provincia de Phang Nga
TH-83||Phuket|ภูเก็ต|จังหวัดภูเก็ต|Provincia de Phuket
TH-84||Surat Thani|จังหวัดสุราษฎร์ธานี|Provincia de Surat Thani
TH-85||Ranong|ระนอง|จังหวัดระนอง|Provincia de Ranong
TH-86||Chumphon|ชุมพร|จังหวัดชุมพร|Provincia de Chumphon
TH-90||Songkhla|สงขลา|จังหวัดสงขลา|Provincia de Songkhla
TH-91||Satun|สตูล|จังหวัดสตูล|Provincia de Satun
TH-92||Trang|ตรัง|ทับเที่ยง|จังหวัดตรัง|Provincia de Trang
TH-93||Phatthalung|พัทลุง|เมืองลุง|จังหวัดพัทลุง|Provincia de Phatthalung
TH-94||Pattani|ڤطاني|北大年|จังหวัดปัตตานี|Provincia de Pattani
TH-95||Yala|惹拉|จังหวัดยะลา|Provincia de Yala
TH-96||Narathiwat|陶公府|จังหวัดนราธิวาส|Provincia de Narathiwat
TH-S||Phatthaya|เมืองพัทยา|Pattaya
TJ-DU||Dushanbe|Душанбe|Dusambé
TJ-GB||Kŭhistoni Badakhshon|Горный Бадахшан|Gorno-Badakhshan|Provincia de Alto Badajshán
TJ-KT||Khatlon|Хатлон|Provincia de Khatlon
TJ-RA||nohiyahoi tobei jumhurí|Районы республиканского подчинения|Región bajo subordinación republicana
TJ-SU||Sughd|Согд|Provincia de Sughd
TL-AL||Aileu|Aileu (distrito)
TL-AN||Ainaro|Ainaru
TL-BA||Baucau|Baukau|Baucau (distrito)
TL-BO||Bobonaro|Bobonaru|Buburnaru
TL-CO||Cova Lima|Kovalima
TL-DI||Díli
TL-ER||Ermera
TL-LA||Lautém|Lautein
TL-LI||Liquiça|Likisá
TL-MF||Manufahi
TL-MT||Manatuto|Manatutu
TL-OE||Oé-Cusse Ambeno|Oekusi-Ambenu|Oecusse|Oecussi-Ambeno
TL-VI||Viqueque|Vikeke
TM-A||Ahal|Ахалский велаят|Provincia de Ahal
TM-B||Balkan|Balkan welaýaty|Provincia de Balkan
TM-D||Daşoguz|Daşoguz welaýaty|Provincia de Daşoguz
TM-L||Lebap|Lebap welaýaty|Provincia de Lebap
TM-M||Mary|Mary welaýaty|Provincia de Mary
TM-S||Aşgabat|Asjabad
TN-11||Tunis|ولاية تونس|Gouvernorat de Tunis|Gobernación de Túnez
TN-12||L'Ariana|ولاية أريانة|Gouvernorat de l’Ariana|Ariana|Gobernación de Ariana
TN-13||Ben Arous|ولاية بن عروس|Gouvernorat de Ben Arous|Gobernación de Ben Arous
TN-14||La Manouba|ولاية منوبة|Gouvernorat de la Manouba|Manouba|Gobernación de Manouba
TN-21||Nabeul|ولاية نابل|Gouvernorat de Nabeul|Gobernación de Nabeul
TN-22||Zaghouan|ولاية زغوان|Gouvernorat de Zaghouan|Gobernación de Zaghouan
TN-23||Bizerte|ولاية بنزرت|Gouvernorat de Bizerte|Gobernación de Bizerta
TN-31||Béja|ولاية باجة|Gouvernorat de Béja|Gobernación de Béja
TN-32||Jendouba|ولاية جندوبة|Gouvernorat de Jendouba|Gobernación de Jendouba
TN-33||Le Kef|ولاية الكاف|gouvernorat du Kef|Kef|Gobernación de Al-Kāf
TN-34||Siliana|ولاية الكاف|ولاية سليانة|Gouvernorat de Siliana|Gobernación de Siliana
TN-41||Kairouan|ولاية قيروان|ولاية القيروان|Gouvernorat de Kairouan|Gobernación de Kairuán
TN-42||Kasserine|ولاية القصرين|Gouvernorat de Kasserine|Gobernación de Kasserine
TN-43||Sidi Bouzid|ولاية سيدي بوزيد|Gouvernorat de Sidi Bouzid|Gobernación de Sidi Bouzid
TN-51||Sousse|ولاية سوسة|Gouvernorat de Sousse|Gobernación de Susa
TN-52||Monastir|ولاية المنستير|Gouvernorat de Monastir|Gobernación de Monastir
TN-53||Mahdia|ولاية المهدية|Gouvernorat de Mahdia|Gobernación de Mahdia
TN-61||Sfax|ولاية صفاقس|Gouvernorat de Sfax|Gobernación de Sfax
TN-71||Gafsa|ولاية ڨفصة|ولاية قفصة|Gouvernorat de Gafsa|Gobernación de Gafsa
TN-72||Tozeur|توزر|ولاية توزر|Gouvernorat de Tozeur|Gobernación de Tozeur
TN-73||Kébili|ولاية قبلي|Gouvernorat de Kébili|Gobernación de Kebili
TN-81||Gabès|ولاية ڨابس|ولاية قابس|Gouvernorat de Gabès|Gobernación de Gabès
TN-82||Médenine|ولاية مدنين|Gouvernorat de Médenine|Gobernación de Medenine
TN-83||Tataouine|ولاية تطاوين|Gouvernorat de Tataouine|Gobernación de Tataouine
TO-01||'Eua|ʻEua
TO-02||Ha'apai|Haʻapai|Grupo Gálvez
TO-03||Niuas|Grupo Niuas
TO-04||Tongatapu
TO-05||Vava'u|Vavaʻu
TR-01||Adana|Provincia de Adana
TR-02||Adıyaman|Parêzgeha Semsûr|Provincia de Adıyaman
TR-03||Afyonkarahisar|Provincia de Afyonkarahisar
TR-04||Ağrı|Agiriyê|Քարբեր մարզ|Provincia de Ağrı
TR-05||Amasya|Provincia de Amasya
TR-06||Ankara
TR-07||Antalya|Provincia de Antalya
TR-08||Artvin|Արտվինի նահանգ|Ართვინის პროვინცია|Ართვინიშ დობადონა|Artvin ili|Provincia de Artvin
TR-09||Aydın|Provincia de Aydin
TR-10||Balıkesir|Provincia de Balıkesir
TR-11||Bilecik|Provincia de Bilecik
TR-12||Bingöl|Çewlîg|Ճապաղջուր զավառ|Provincia de Bingöl
TR-13||Bitlis|Բաղեշի մարզ|Bidlîsê|Provincia de Bitlis
TR-14||Bolu|Provincia de Bolu
TR-15||Burdur|Provincia de Burdur
TR-16||Bursa|Provincia de Bursa
TR-17||Çanakkale|Provincia de Çanakkale
TR-18||Çankırı|Çankırı (il)|Provincia de Çankırı
TR-19||Çorum|Çorum (il)|Provincia de Çorum
TR-20||Denizli|Provincia de Denizli
TR-21||Diyarbakır|Diyarbekır|Parêzgeha Amedê|Provincia de Diyarbakır
TR-22||Edirne|Provincia de Edirne
TR-23||Elazığ|Xarpêt|Xarpêtê|Provincia de Elazığ
TR-24||Erzincan|Erzînganê|Էրզինկանի զավառ|Provincia de Erzincan
TR-25||Erzurum|Provincia de Erzurum
TR-26||Eskişehir|Provincia de Eskişehir
TR-27||Gaziantep|Provincia de Gaziantep
TR-28||Giresun|Գիրեսունի գավառ|Provincia de Giresun
TR-29||Gümüşhane|Argryopoli|Provincia de Gümüşhane
TR-30||Hakkâri|Colemêrg|Provincia de Hakkâri
TR-31||Hatay|محافظة حطاي|Provincia de Hatay
TR-32||Isparta|Provincia de Isparta
TR-33||Mersin|Provincia de Mersin
TR-34||İstanbul|Stamboll|Provincia de Estambul
TR-35||İzmir|İzmir (il)|Provincia de Esmirna
TR-36||Kars|Qars|Qersê|Կարսի նահանգ
TR-37||Kastamonu|Provincia de Kastamonu
TR-38||Kayseri|Provincia de Kayseri
TR-39||Kırklareli|Provincia de Kırklareli
TR-40||Kırşehir|Provincia de Kırşehir
TR-41||Kocaeli|Provincia de Kocaeli
TR-42||Konya|Provincia de Konya
TR-43||Kütahya|Provincia de Kütahya
TR-44||Malatya|Meletî|Provincia de Malatya
TR-45||Manisa|Provincia de Manisa
TR-46||Kahramanmaraş|Provincia de Kahramanmaraş
TR-47||Mardin|Mêrdîn|محافظة ماردين|Provincia de Mardin
TR-48||Muğla|Provincia de Muğla
TR-49||Muş|Մուշի մարզ|Mûşê|Provincia de Muş
TR-50||Nevşehir|Provincia de Nevşehir
TR-51||Niğde|Provincia de Niğde
TR-52||Ordu|Provincia de Ordu
TR-53||Rize|Provincia de Rize
TR-54||Sakarya|Provincia de Sakarya
TR-55||Samsun|Provincia de Samsun
TR-56||Siirt|Sêrtê|Սղերդ զավառ|Provincia de Siirt
TR-57||Sinop|Σινώπη|Sinopi|Provincia de Sinope
TR-58||Sivas|Provincia de Sivas
TR-59||Tekirdağ|Provincia de Tekirdağ
TR-60||Tokat|Provincia de Tokat
TR-61||Trabzon|Provincia de Trabzon
TR-62||Tunceli|Dêrsim|Dêsim wilayet|Դերսիմի մարզ|Provincia de Tunceli
TR-63||Şanlıurfa|Rihayê|Provincia de Sanliurfa
TR-64||Uşak|Provincia de Uşak
TR-65||Van|Wanê|Վանի մարզ|Provincia de Van
TR-66||Yozgat|Provincia de Yozgat
TR-67||Zonguldak|Zonguldak (il)|Provincia de Zonguldak
TR-68||Aksaray|Provincia de Aksaray
TR-69||Bayburt|Provincia de Bayburt
TR-70||Karaman|Provincia de Karaman
TR-71||Kırıkkale|Provincia de Kırıkkale
TR-72||Batman|Êlihê|Բատմանի զավառ|Provincia de Batman
TR-73||Şırnak|Şirnex|Provincia de Şırnak
TR-74||Bartın
TR-75||Ardahan|Erdêxanê|Არტაანის რეგიონი|Provincia de Ardahan
TR-76||Iğdır|Îdirê|Iğdir|Իգդիրի մարզ|Provincia de Iğdır
TR-77||Yalova|Provincia de Yalova
TR-78||Karabük|Provincia de Karabük
TR-79||Kilis|Provincia de Kilis
TR-80||Osmaniye|Provincia de Osmaniye
TR-81||Düzce|Provincia de Düzce
TT-ARI||Arima|Arima (Trinidad y Tobago)
TT-CHA||Chaguanas
TT-CTT||Couva-Tabaquite-Talparo
TT-DMN||Diego Martin
TT-MRC||Mayaro-Rio Claro|Río Claro-Mayaro
TT-PED||Penal-Debe
TT-POS||Port of Spain|Puerto España
TT-PRT||Princes Town|Princes Town (Trinidad y Tobago)
TT-PTF||Point Fortin
TT-SFO||San Fernando
TT-SGE||Sangre Grande
TT-SIP||Siparia
TT-SJL||San Juan-Laventille
TT-TOB||Tobago|Tabaco
TT-TUP||Tunapuna-Piarco
TV-FUN||Funafuti
TV-NIT||Niutao
TV-NKF||Nukufetau
TV-NKL||Nukulaelae
TV-NMA||Nanumea
TV-NMG||Nanumaga|Nanumanga
TV-NUI||Nui
TV-VAI||Vaitupu
TW-CHA||Changhua|彰化|Chiang-hoa|Chiang-hòa-koān|Chiong-hòa-koān|Condado de Changhua
TW-CYI||Chiayi|嘉義|Ka-gī|Kagi|Chiai|Chia-i|桃城|嘉市|Chiayi County|Condado del Chiayai
TW-CYQ||Chiayi|嘉義|Ka-gi|Chiai
TW-HSQ||Hsinchu|新竹|Hsinchu County|Condado de Hsinchu
TW-HSZ||Hsinchu|新竹|風城|竹市
TW-HUA||Hualien|花蓮|Condado de Hualien
TW-ILA||Yilan|宜蘭|Condado de Yilan
TW-KEE||Keelung|基隆|Ke-lâng|Kīrun|雨港
TW-KHH||Kaohsiung|高雄|Takau|Takow|Gǎngdū
TW-KIN||Kinmen|金門
TW-LIE||Lienchiang|連江
TW-MIA||Miaoli|苗栗|Mèu-li̍t-yen|Biâu-le̍k-koān|Miâu-le̍k-koān|Comté de Miaoli
TW-NAN||Nantou|南投|Lâm-tâu-koān|Nàm-thèu-yen|Nan-tou|Condado del Nantou
TW-NWT||New Taipei|新北|Nuevo Taipéi
TW-PEN||Penghu|澎湖|Phîⁿ-ô͘|Phêⁿ-ô͘|Islas Pescadores
TW-PIF||Pingtung|屏東|Condado de Pingtung
TW-TAO||Taoyuan|桃園
TW-TNN||Tainan|臺南|Tâi-lâm|鳳凰城|府城|南瀛
TW-TPE||Taipei|臺北|Tai-pak|Taipeh
TW-TTT||Taitung|臺東|Taitō|Tâi-tang|Condado del Taitung
TW-TXG||Taichung|臺中|文化城
TW-YUN||Yunlin|雲林|Yùn-lìm-yen|Condado de Yunlin
TZ-01||Arusha|Mkoa wa Arusha|Región de Arusha
TZ-02||Dar es Salaam|Mkoa wa Dar es Salaam|Región de Dar es-Salam
TZ-03||Dodoma|Mkoa wa Dodoma|Región de Dodoma
TZ-04||Iringa|Mkoa wa Iringa|Región de Iringa
TZ-05||Kagera|Mkoa wa Kagera|Región de Kagera
TZ-06||Kaskazini Pemba|Pemba North|Mkoa wa Pemba Kaskazini|North Pemba|Región de Pemba North
TZ-07||Kaskazini Unguja|Zanzibar North|Mkoa wa Unguja Kaskazini|Región de Zanzibar North
TZ-08||Kigoma|Mkoa wa Kigoma|Región de Kigoma
TZ-09||Kilimanjaro|Mkoa wa Kilimanjaro|Región de Kilimanjaro
TZ-10||Kusini Pemba|Pemba South|Mkoa wa Pemba Kusini|South Pemba|Región de Pemba South
TZ-11||Kusini Unguja|Zanzibar South|Mkoa wa Unguja Kusini|Zanzibar Central/South|Región de Zanzibar Central/South
TZ-12||Lindi|Mkoa wa Lindi|Región de Lindi
TZ-13||Mara|Mkoa wa Mara|Región de Mara
TZ-14||Mbeya|Mkoa wa Mbeya|Región de Mbeya
TZ-15||Mjini Magharibi|Zanzibar West|Mkoa wa Unguja Mjini Magharibi|Zanzibar Urban/West|Región de Zanzibar Urban/West
TZ-16||Morogoro|Mkoa wa Morogoro|Región de Morogoro
TZ-17||Mtwara|Mkoa wa Mtwara|Región de Mtwara
TZ-18||Mwanza|Mkoa wa Mwanza|Región de Mwanza
TZ-19||Pwani|Coast|Mkoa wa Pwani|Región de Pwani
TZ-20||Rukwa|Mkoa wa Rukwa|Región de Rukwa
TZ-21||Ruvuma|Mkoa wa Ruvuma|Región de Ruvuma
TZ-22||Shinyanga|Mkoa wa Shinyanga|Región de Shinyanga
TZ-23||Singida|Mkoa wa Singida|Región de Singida
TZ-24||Tabora|Mkoa wa Tabora|Región de Tabora
TZ-25||Tanga|Mkoa wa Tanga|Región de Tanga
TZ-26||Manyara|Mkoa wa Manyara|Región de Manyara
TZ-27||Geita|Mkoa wa Geita|Región Geita
TZ-28||Katavi|Mkoa wa Katavi|Región del Katavi
TZ-29||Njombe|Mkoa wa Njombe|Región del Njombe
TZ-30||Simiyu|Mkoa wa Simiyu|Región del Simiyu
TZ-31||Songwe|Mkoa wa Songwe|Región de Songwe
UA-05||Vinnytska oblast|Вінницька область|Винницкая область|Vinnychchyna|Óblast de Vinnytsia
UA-07||Volynska oblast|Волинська область|Волынская область|Volyn|Óblast de Volyn
UA-09||Luhanska oblast|Луганская область|Луганська область|Luhanshchyna|Óblast de Lugansk
UA-12||Dnipropetrovska oblast|Дніпропетровська область|Днепропетровская область|Dnipropetrovshchyna|Óblast de Dnipropetrovsk
UA-14||Donetska oblast|Донецька область|Донецкая область|Donechchyna|Óblast de Donetsk
UA-18||Zhytomyrska oblast|Житомирська область|Житомирская область|Zhytomyrshchyna|Óblast de Zhytomyr
UA-21||Zakarpatska oblast|Kárpátalja|Закарпатська область|Закарпатская область|Zakarpattia|Óblast de Zakarpatia
UA-23||Zaporizka oblast|Запорізька область|Запорожская область|Zaporizhzhya|Óblast de Zaporiyia
UA-26||Ivano-Frankivska oblast|Івано-Франківська область|Ивано-Франковская область|Prykarpattia|Óblast de Ivano-Frankivsk
UA-30||Kyiv|Київ|Киев|Kiev
UA-32||Kyivska oblast|Київська область|Киевская область|Kyivshchyna|Óblast de Kiev
UA-35||Kirovohradska oblast|Кіровоградська область|Кировоградская область|Kirovohradschyna|Óblast de Kirovogrado
UA-40||Sevastopol|Акъяр|Aqyar|Севастополь|Sebastopol
UA-43||Avtonomna Respublika Krym|Автономная Республика Крым|Автономна Республіка Крим|Crimea|República Autónoma de Crimea
UA-46||Lvivska oblast|Львівська область|Львовская область|Lvivshchyna|Óblast de Leópolis
UA-48||Mykolaivska oblast|Миколаївська область|Николаевская область|Mykolayivschyna|Óblast de Mykolaiv
UA-51||Odeska oblast|Одеська область|Одесская область|Odeshchyna|Óblast de Odesa
UA-53||Poltavska oblast|Полтавська область|Полтавская область|Poltavshchyna|Óblast de Poltava
UA-56||Rivnenska oblast|Рівненська область|Ровненская область|Rivnenshchyna|Óblast de Rivne
UA-59||Sumska oblast|Сумська область|Сумская область|Sumshchyna|Óblast de Sumy
UA-61||Ternopilska oblast|Тернопільська область|Тернопольская область|Ternopilshchyna|Óblast de Ternópil
UA-63||Kharkivska oblast|Харківська область|Харьковская область|Kharkivshchyna|Óblast de Járkov
UA-65||Khersonska oblast|Херсонская область|Херсонська область|Khersonshchyna|Óblast de Jersón
UA-68||Khmelnytska oblast|Хмельницька область|Хмельницкая область|Khmelnychchyna|Óblast de Jmelnitski
UA-71||Cherkaska oblast|Черкаська область|Черкасская область|Cherkashchyna|Óblast de Cherkasy
UA-74||Chernihivska oblast|Чернігівська область|Черниговская область|Chernihivshchyna|Óblast de Chernihiv
UA-77||Chernivetska oblast|Чернівецька область|Черновицкая область|Chernivtsi Oblast|Óblast de Chernivtsi
UG-101|UG-C|Kalangala|Ssesse
UG-102|UG-C|Kampala
UG-103|UG-C|Kiboga
UG-104|UG-C|Luwero|Luweero
UG-105|UG-C|Masaka|Wilaya ya Masaka
UG-106|UG-C|Mpigi
UG-107|UG-C|Mubende
UG-108|UG-C|Mukono
UG-109|UG-C|Nakasongola
UG-110|UG-C|Rakai
UG-111|UG-C|Sembabule
UG-112|UG-C|Kayunga
UG-113|UG-C|Wakiso
UG-114|UG-C|Lyantonde
UG-115|UG-C|Mityana
UG-116|UG-C|Nakaseke
UG-117|UG-C|Buikwe
UG-118|UG-C|Bukomansibi
UG-119|UG-C|Butambala
UG-120|UG-C|Buvuma
UG-121|UG-C|Gomba
UG-122|UG-C|Kalungu
UG-123|UG-C|Kyankwanzi
UG-124|UG-C|Lwengo
UG-125|UG-C|Kyotera
UG-126|UG-C|Kasanda
UG-201|UG-E|Bugiri
UG-202|UG-E|Busia
UG-203|UG-E|Iganga
UG-204|UG-E|Jinja
UG-205|UG-E|Kamuli
UG-206|UG-E|Kapchorwa
UG-207|UG-E|Katakwi
UG-208|UG-E|Kumi
UG-209|UG-E|Mbale
UG-210|UG-E|Pallisa
UG-211|UG-E|Soroti
UG-212|UG-E|Tororo
UG-213|UG-E|Kaberamaido
UG-214|UG-E|Mayuge
UG-215|UG-E|Sironko
UG-216|UG-E|Amuria
UG-217|UG-E|Budaka
UG-218|UG-E|Bududa
UG-219|UG-E|Bukedea
UG-220|UG-E|Bukwo
UG-221|UG-E|Butaleja
UG-222|UG-E|Kaliro
UG-223|UG-E|Manafwa
UG-224|UG-E|Namutumba|Busiki
UG-225|UG-E|Bulambuli
UG-226|UG-E|Buyende
UG-227|UG-E|Kibuku
UG-228|UG-E|Kween
UG-229|UG-E|Luuka
UG-230|UG-E|Namayingo
UG-231|UG-E|Ngora
UG-232|UG-E|Serere
UG-233|UG-E|Butebo
UG-234|UG-E|Namisindwa
UG-235|UG-E|Bugweri
UG-236|UG-E|Kapelebyong
UG-237|UG-E|Kalaki
UG-301|UG-N|Adjumani
UG-302|UG-N|Apac
UG-303|UG-N|Arua
UG-304|UG-N|Gulu
UG-305|UG-N|Kitgum
UG-306|UG-N|Kotido
UG-307|UG-N|Lira
UG-308|UG-N|Moroto
UG-309|UG-N|Moyo
UG-310|UG-N|Nebbi
UG-311|UG-N|Nakapiripirit
UG-312|UG-N|Pader
UG-313|UG-N|Yumbe
UG-314|UG-N|Abim
UG-315|UG-N|Amolatar
UG-316|UG-N|Amuru
UG-317|UG-N|Dokolo
UG-318|UG-N|Kaabong
UG-319|UG-N|Koboko
UG-320|UG-N|Maracha
UG-321|UG-N|Oyam
UG-322|UG-N|Agago
UG-323|UG-N|Alebtong
UG-324|UG-N|Amudat
UG-325|UG-N|Kole
UG-326|UG-N|Lamwo
UG-327|UG-N|Napak
UG-328|UG-N|Nwoya
UG-329|UG-N|Otuke
UG-330|UG-N|Zombo
UG-331|UG-N|Omoro
UG-332|UG-N|Pakwach
UG-333|UG-N|Kwania
UG-334|UG-N|Nabilatuk
UG-335|UG-N|Karenga
UG-336|UG-N|Madi-Okollo
UG-337|UG-N|Obongi
UG-401|UG-W|Bundibugyo
UG-402|UG-W|Bushenyi
UG-403|UG-W|Hoima
UG-404|UG-W|Kabale
UG-405|UG-W|Kabarole
UG-406|UG-W|Kasese
UG-407|UG-W|Kibaale
UG-408|UG-W|Kisoro
UG-409|UG-W|Masindi
UG-410|UG-W|Mbarara
UG-411|UG-W|Ntungamo
UG-412|UG-W|Rukungiri
UG-413|UG-W|Kamwenge
UG-414|UG-W|Kanungu
UG-415|UG-W|Kyenjojo
UG-416|UG-W|Buliisa
UG-417|UG-W|Ibanda
UG-418|UG-W|Isingiro
UG-419|UG-W|Kiruhura
UG-420|UG-W|Buhweju
UG-421|UG-W|Kiryandongo
UG-422|UG-W|Kyegegwa
UG-423|UG-W|Mitooma
UG-424|UG-W|Ntoroko
UG-425|UG-W|Rubirizi
UG-426|UG-W|Sheema
UG-427|UG-W|Kagadi
UG-428|UG-W|Kakumiro
UG-429|UG-W|Rubanda
UG-430|UG-W|Bunyangabu
UG-431|UG-W|Rukiga
UG-432|UG-W|Kikuube
UG-433|UG-W|Kazo
UG-434|UG-W|Kitagwenda
UG-435|UG-W|Rwampara
UG-C||Central|Mkoa wa Kati
UG-E||Eastern|Mkoa wa Mashariki|Región Oriental (Uganda)
UG-N||Northern|Mkoa wa Kaskazini
UG-W||Western|Mkoa wa Magharibi|Región Occidental, Uganda
UM-67||Johnston Atoll|Atolón Johnston
UM-71||Midway Islands|Midway Atoll|Islas Midway
UM-76||Navassa Island|Isla de Navaza
UM-79||Wake Island|Isla Wake
UM-81||Baker Island|Isla Baker
UM-84||Howland Island|Isla Howland
UM-86||Jarvis Island|Isla Jarvis
UM-89||Kingman Reef|Arrecife Kingman
UM-95||Palmyra Atoll|Atolón Palmyra
US-AK||Alaska|Alaaskaq|Alaskaq|Аля́ска
US-AL||Alabama
US-AR||Arkansas
US-AS||American Samoa
US-AZ||Arizona|Hoozdo Hahoodzo
US-CA||California
US-CO||Colorado
US-CT||Connecticut
US-DC||District of Columbia|Washington DC|Washington D. C.
US-DE||Delaware
US-FL||Florida
US-GA||Georgia
US-GU||Guam
US-HI||Hawaii|Hawaiʻi|Hawái
US-IA||Iowa|Ayúȟwa
US-ID||Idaho
US-IL||Illinois
US-IN||Indiana
US-KS||Kansas
US-KY||Kentucky
US-LA||Louisiana|Louisiane|Luisiana
US-MA||Massachusetts
US-MD||Maryland
US-ME||Maine
US-MI||Michigan
US-MN||Minnesota|Mni Sóta Makoce [Land where the waters reflect the skies]
US-MO||Missouri|Misuri
US-MP||Northern Mariana Islands
US-MS||Mississippi|Misisipi
US-MT||Montana
US-NC||North Carolina|Carolina del Norte
US-ND||North Dakota|Dakȟóta waziyata|Dakota del Norte
US-NE||Nebraska
US-NH||New Hampshire|Nuevo Hampshire
US-NJ||New Jersey|Nueva Jersey
US-NM||New Mexico|Nuevo México|Yootó Hahoodzo
US-NV||Nevada
US-NY||New York|Nueva York
US-OH||Ohio
US-OK||Oklahoma|Oklahumma
US-OR||Oregon
US-PA||Pennsylvania|Pennsylvanie|Pensilvania
US-PR||Puerto Rico|Estado Libre Asociado de Puerto Rico|La Isla del Encanto
US-RI||Rhode Island
US-SC||South Carolina|Carolina del Sur
US-SD||South Dakota|Dakȟóta itókaga|Dakota del Sur
US-TN||Tennessee|ᏔᎾᏏ
US-TX||Texas|Tejas
US-UM||United States Minor Outlying Islands
US-UT||Utah
US-VA||Virginia
US-VI||United States Virgin Islands|Virgin Islands, U.S.
US-VT||Vermont
US-WA||Washington
US-WI||Wisconsin
US-WV||West Virginia|Virginia Occidental
US-WY||Wyoming
UY-AR||Artigas|Departamento de Artigas
UY-CA||Canelones|Departamento de Canelones
UY-CL||Cerro Largo|Departamento de Cerro Largo
UY-CO||Colonia|Departamento de Colonia
UY-DU||Durazno|Departamento de Durazno
UY-FD||Florida|Departamento de Florida
UY-FS||Flores|Departamento de Flores
UY-LA||Lavalleja|Departamento de Lavalleja
UY-MA||Maldonado|Departamento de Maldonado
UY-MO||Montevideo|Departamento de Montevideo
UY-PA||Paysandú|Departamento de Paysandú
UY-RN||Río Negro|Departamento de Río Negro
UY-RO||Rocha|Departamento de Rocha
UY-RV||Rivera|Departamento de Rivera
UY-SA||Salto|Departamento de Salto
UY-SJ||San José|Departamento de San José
UY-SO||Soriano|Departamento de Soriano
UY-TA||Tacuarembó|Departamento de Tacuarembó
UY-TT||Treinta y Tres|Departamento de Treinta y Tres
UZ-AN||Andijon|Андижанская область|Andijan|Provincia de Andillán
UZ-BU||Buxoro|Бухарская область|Buxoro viloyati|Bukhara|Provincia de Bujara
UZ-FA||Farg‘ona|Ферганская область|Fargʻona viloyati|Fergana|Provincia de Fergana
UZ-JI||Jizzax|Джизакская область|Jizzax viloyati|Jizzakh|Provincia de Djizaks
UZ-NG||Namangan|Наманганская область|Provincia de Namangán
UZ-NW||Navoiy|Навоийская область|Navoiy viloyati|Provincia de Navoi
UZ-QA||Qashqadaryo|Кашкадарьинская область|Qashqadaryo viloyati|Provincia de Kashkadar
UZ-QR||Qoraqalpog‘iston Respublikasi|Республикасы|Qoraqalpogʻiston|Karakalpakstan|Karakalpakia
UZ-SA||Samarqand|Самаркандская область|Samarqand viloyati|Provincia de Samarcanda
UZ-SI||Sirdaryo|Sirdaryo viloyati|Provincia de Sirdarín
UZ-SU||Surxondaryo|Сурхандарьинская область|Surxondaryo viloyati|Provincia de Surjandarín
UZ-TK||Toshkent|Tashkent|Taskent
UZ-TO||Toshkent|Ташкентская область|Toshkent viloyati|Tashkent Province|Provincia de Taskent
UZ-XO||Xorazm|Xorazm viloyati|Provincia de Corasmia
VC-01||Charlotte|Carlota
VC-02||Saint Andrew|San Andrés
VC-03||Saint David|San David
VC-04||Saint George|San Jorge
VC-05||Saint Patrick|San Patricio
VC-06||Grenadines|Granadinas (San Vicente y las Granadinas)
VE-A||Distrito Capital|Capital
VE-B||Anzoátegui
VE-C||Apure
VE-D||Aragua
VE-E||Barinas
VE-F||Bolívar
VE-G||Carabobo
VE-H||Cojedes
VE-I||Falcón
VE-J||Guárico
VE-K||Lara
VE-L||Mérida
VE-M||Miranda
VE-N||Monagas
VE-O||Nueva Esparta
VE-P||Portuguesa
VE-R||Sucre
VE-S||Táchira
VE-T||Trujillo
VE-U||Yaracuy
VE-V||Zulia
VE-W||Dependencias Federales|Dependencias Federales Venezolanas|Federal Dependencies
VE-X||La Guaira|Vargas
VE-Y||Delta Amacuro
VE-Z||Amazonas
VN-01||Lai Châu
VN-02||Lào Cai
VN-03||Hà Giang
VN-04||Cao Bằng
VN-05||Sơn La
VN-06||Yên Bái
VN-07||Tuyên Quang
VN-09||Lạng Sơn
VN-13||Quảng Ninh
VN-14||Hòa Bình
VN-18||Ninh Bình
VN-20||Thái Bình
VN-21||Thanh Hóa
VN-22||Nghệ An
VN-23||Hà Tĩnh
VN-24||Quảng Bình
VN-25||Quảng Trị
VN-26||Thừa Thiên-Huế
VN-27||Quảng Nam|廣南省
VN-28||Kon Tum
VN-29||Quảng Ngãi
VN-30||Gia Lai
VN-31||Bình Định
VN-32||Phú Yên
VN-33||Đắk Lắk
VN-34||Khánh Hòa
VN-35||Lâm Đồng
VN-36||Ninh Thuận
VN-37||Tây Ninh
VN-39||Đồng Nai
VN-40||Bình Thuận
VN-41||Long An
VN-43||Bà Rịa - Vũng Tàu
VN-44||An Giang
VN-45||Đồng Tháp|Tỉnh Đồng Tháp
VN-46||Tiền Giang
VN-47||Kiến Giang
VN-49||Vĩnh Long
VN-50||Bến Tre
VN-51||Trà Vinh
VN-52||Sóc Trăng
VN-53||Bắc Kạn
VN-54||Bắc Giang
VN-55||Bạc Liêu
VN-56||Bắc Ninh
VN-57||Bình Dương
VN-58||Bình Phước
VN-59||Cà Mau
VN-61||Hải Dương
VN-63||Hà Nam
VN-66||Hưng Yên
VN-67||Nam Định
VN-68||Phú Thọ
VN-69||Thái Nguyên
VN-70||Vĩnh Phúc
VN-71||Điện Biên
VN-72||Đắk Nông
VN-73||Hậu Giang
VN-CT||Cần Thơ
VN-DN||Đà Nẵng|Da Nang
VN-HN||Hà Nội|Hanoi
VN-HP||Hải Phòng|Haiphong
VN-SG||Hồ Chí Minh|Thành phố Hồ Chí Minh|Ho Chi Minh City|Ciudad Ho Chi Minh
VU-MAP||Malampa
VU-PAM||Pénama
VU-SAM||Sanma
VU-SEE||Shéfa
VU-TAE||Taféa
VU-TOB||Torba
WF-AL||Alo|Tu a
WF-SG||Sigave
WF-UV||Uvea|ʻUvea|Royaume coutumier de Uvea
WS-AA||A'ana
WS-AL||Aiga-i-le-Tai
WS-AT||Atua
WS-FA||Fa'asaleleaga
WS-GE||Gaga'emauga
WS-GI||Gagaifomauga|Gaga’ifomauga
WS-PA||Palauli
WS-SA||Satupa'itea
WS-TU||Tuamasaga
WS-VF||Va'a-o-Fonoti
WS-VS||Vaisigano
YE-AB||Abyan|محافظة أبين|Gobernación de Abyan
YE-AD||‘Adan|محافظة عدن|Gobernación de ‘Adan
YE-AM||‘Amrān|محافظة عمران|Gobernación de ‘Amran
YE-BA||Al Bayḑā’|محافظة البيضاء|Gobernación de Al Bayda’
YE-DA||Aḑ Ḑāli‘|محافظة الضالع|Dhale|Gobernación de Ad Dali’
YE-DH||Dhamār|محافظة ذمار|Gobernación de Dhamar
YE-HD||Ḩaḑramawt|محافظة حضرموت|Hadramaut|Gobernación de Hadramaut
YE-HJ||Ḩajjah|محافظة حجة|Gobernación de Hajjah
YE-HU||Al Ḩudaydah|محافظة الحديدة|Gobernación de Al Hudayda
YE-IB||Ibb|محافظة إب|Gobernación de Ibb
YE-JA||Al Jawf|محافظة الجوف|Gobernación de Yauf
YE-LA||Laḩij|محافظة لحج|Gobernación de Lahij
YE-MA||Ma’rib|محافظة مأرب|Gobernación de Mareb
YE-MR||Al Mahrah|محافظة المهرة|Gobernación de Al Mahrah
YE-MW||Al Maḩwīt|محافظة المحويت|Gobernación de Al Mahwit
YE-RA||Raymah|محافظة ريمة|Gobernación de Raymah
YE-SA||Amānat al ‘Āşimah|city|صنعاء|Saná
YE-SD||Şāʻdah|محافظة صعدة|Sa’dah|Gobernación de Sa’dah
YE-SH||Shabwah|محافظة شبوة|Gobernación de Shabwah
YE-SN||Şanʻā’|محافظة صنعاء|Sana’a|Gobernación de Saná
YE-SU||Arkhabīl Suquţrá|محافظة أرخبيل سقطرى|Gobernación de Socotra
YE-TA||Tāʻizz|محافظة تعز|Taiz|Gobernación de Ta’izz
ZA-EC||Eastern Cape|Oos-Kaap|IPumalanga-Kapa|Kapa Bohlabela|Kapa Botjhabela|Kapa-Vuxa|Kapa Botlhaba|Kapa Vhubvaḓuvha|Mpuma-Koloni|Mpumalanga-Kapa|Mpumalanga-Koloni|KwaXhosa|Provincia Oriental del Cabo
ZA-FS||Free State|Vrystaat|IFreyistata|Freistata|Foreisetata|Fureisitata|Fuleyisitata|Freyisitata|IFleyistata|Provincia del Estado Libre
ZA-GP||Gauteng|IGauteng|Kgauteng|Rhawuti
ZA-KZN||Kwazulu-Natal|IKwaZulu-Natal|GaZulu-Natala|Hazolo-Natala|KwaZulu-Natali|HaZulu-Natal|KwaZulu-Natala
ZA-LP||Limpopo|Vhembe|Provincia de Limpopo
ZA-MP||Mpumalanga|IMpumalanga
ZA-NC||Northern Cape|Noord-Kaap|ITlhagwini-Kapa|Kapa Leboya|Kapa-Nwalungu|IKipi laseNyakatho|Provincia Septentrional del Cabo
ZA-NW||North-West|Noordwes|ITlhagwini-Tjhingalanga|Lebowa Bodikela|Nwalungu-Vupeladyambu|Nyakatho-Ntshonalanga|Provincia del Noroeste
ZA-WC||Western Cape|Wes-Kaap|ITjhingalanga-Kapa|Kapa Bodikela|Kapa Bophirimela|Kapa-Vupeladyambu|Kapa Bophirima|Kapa Vhukovhela|Ntshona-Koloni|Ntshonalanga-Kapa|Ntshonalanga-Koloni|IKipi laseNtshonalanga|Provincia Occidental del Cabo
ZM-01||Western|Provincia del Oeste
ZM-02||Central|Provincia Central (Zambia)
ZM-03||Eastern|Provincia del Este
ZM-04||Luapula|Provincia de Luapula
ZM-05||Northern|Provincia del Norte
ZM-06||North-Western|Provincia del Noroeste
ZM-07||Southern|Provincia del Sur
ZM-08||Copperbelt|Provincia de Copperbelt (Zambia)
ZM-09||Lusaka|Provincia de Lusaka
ZM-10||Muchinga|Provincia de Muchinga
ZW-BU||Bulawayo
ZW-HA||Harare
ZW-MA||Manicaland|Kumakomoyo|Manicalandia
ZW-MC||Mashonaland Central|Mashonalandia Central
ZW-ME||Mashonaland East|Mashonalandia Oriental
ZW-MI||Midlands
ZW-MN||Matabeleland North|Matabelelandia Septentrional
ZW-MS||Matabeleland South|Matabelelandia Meridional
ZW-MV||Masvingo|Provincia de Masvingo
ZW-MW||Mashonaland West|Mashonalandia Occidental
`

/** The codes that were withdrawn, one a line: code, name, and the codes that came in their place. */
export const withdrawnRows = `
AL-BR|Berat|
AL-BU|Bulqizë|
AL-DI|Dibër|
AL-DL|Delvinë|
AL-DR|Durrës|
AL-DV|Devoll|
AL-EL|Elbasan|
AL-ER|Kolonjë|
AL-FR|Fier|
AL-GJ|Gjirokastër|
AL-GR|Gramsh|
AL-HA|Has|
AL-KA|Kavajë|
AL-KB|Kurbin|
AL-KC|Kuçovë|
AL-KO|Korçë|
AL-KR|Krujë|
AL-KU|Kukës|
AL-LB|Librazhd|
AL-LE|Lezhë|
AL-LU|Lushnjë|
AL-MK|Mallakastër|
AL-MM|Malësi e Madhe|
AL-MR|Mirditë|
AL-MT|Mat|
AL-PG|Pogradec|
AL-PQ|Peqin|
AL-PR|Përmet|
AL-PU|Pukë|
AL-SH|Shkodër|
AL-SK|Skrapar|
AL-SR|Sarandë|
AL-TE|Tepelenë|
AL-TP|Tropojë|
AL-TR|Tirana|
AL-VL|Vlorë|
BA-01|Una-Sana|
BA-02|Posavina|
BA-03|Tuzlanski|
BA-04|Zenica-Doboj|
BA-05|Bosnian Podrinje|
BA-06|Central Bosnia|
BA-07|Herzegovina-Neretva|
BA-08|West Herzegovina|
BA-09|Sarajevo|
BA-10|Livanjski|
BH-16|Central|
CD-BN|Bandundu|
CD-KA|Katanga|
CD-KW|Kasaï-Occidental|
CD-OR|Orientale|
CI-01|Lagunes|
CI-02|Haut-Sassandra|
CI-03|Savanes²|
CI-04|Vallée du Bandama|
CI-05|Moyen-Comoé|
CI-06|Dix-Huit Montagnes|
CI-07|Lacs|
CI-08|Zanzan|
CI-09|Bas-Sassandra|
CI-10|Denguélé|
CI-11|N’zi-Comoé|
CI-12|Marahoué|
CI-13|Sud-Comoé|
CI-14|Worodougou|
CI-15|Sud-Bandama|
CI-16|Agnéby|
CI-17|Bafing|
CI-18|Fromager|
CI-19|Moyen-Cavally|
CN-11||CN-BJ
CN-12||CN-TJ
CN-13||CN-HE
CN-14||CN-SX
CN-21||CN-LN
CN-22||CN-JL
CN-23||CN-HL
CN-31||CN-SH
CN-32||CN-JS
CN-33||CN-ZJ
CN-34||CN-AH
CN-35||CN-FJ
CN-36||CN-JX
CN-37||CN-SD
CN-41||CN-HA
CN-42||CN-HB
CN-43||CN-HN
CN-44||CN-GD
CN-45||CN-GX
CN-46||CN-HI
CN-50||CN-CQ
CN-51||CN-SC
CN-52||CN-GZ
CN-53||CN-YN
CN-54||CN-XZ
CN-61||CN-SN
CN-62||CN-GS
CN-63||CN-QH
CN-64||CN-NX
CN-65||CN-XJ
CZ-101|Prague 1|
CZ-102|Prague 2|
CZ-103|Prague 3|
CZ-104|Prague 4|
CZ-105|Prague 5|
CZ-106|Prague 6|
CZ-107|Prague 7|
CZ-108|Prague 8|
CZ-109|Prague 9|
CZ-110|Prague 10|
CZ-111|Prague 11|
CZ-112|Prague 12|
CZ-113|Prague 13|
CZ-114|Prague 14|
CZ-115|Prague 15|
CZ-116|Prague 16|
CZ-117|Prague 17|
CZ-118|Prague 18|
CZ-119|Prague 19|
CZ-120|Prague 20|
CZ-121|Prague 21|
CZ-122|Prague 22|
CZ-612||CZ-632
CZ-613||CZ-633
CZ-614||CZ-634
CZ-615||CZ-635
CZ-621||CZ-641
CZ-622||CZ-642
CZ-623||CZ-643
CZ-624||CZ-644
CZ-626||CZ-646
CZ-627||CZ-647
CZ-JC||CZ-31
CZ-JM||CZ-64
CZ-KA||CZ-41
CZ-KR||CZ-52
CZ-LI||CZ-51
CZ-MO||CZ-80
CZ-OL||CZ-71
CZ-PA||CZ-53
CZ-PL||CZ-32
CZ-PR||CZ-10
CZ-ST||CZ-20
CZ-US||CZ-42
CZ-VY||CZ-63
CZ-ZL||CZ-72
DK-015|København|DK-84
DK-020|Frederiksborg|DK-84
DK-025|Roskilde|DK-85
DK-030|Vestsjælland|DK-85
DK-035|Storstrøm|DK-85
DK-040|Bornholm|DK-84
DK-042|Fyn|DK-83
DK-050|Sønderjylland|DK-83
DK-055|Ribe|DK-83
DK-060|Vejle|DK-82 DK-83
DK-065|Ringkøbing|DK-82
DK-070|Århus|DK-82
DK-076|Viborg|DK-81 DK-82
DK-080|Nordjylland|DK-81
DK-101|København|DK-84
DK-147|Frederiksberg|DK-84
EE-44|Ida-Viru|
EE-57|Lääne|
EE-59|Lääne-Viru|
FR-A||FR-GES
FR-B||FR-NAQ
FR-C||FR-ARA
FR-COR|Corsica|
FR-D||FR-BFC
FR-E||FR-BRE
FR-F||FR-CVL
FR-G||FR-GES
FR-I||FR-BFC
FR-J||FR-IDF
FR-K||FR-OCC
FR-L||FR-NAQ
FR-M||FR-GES
FR-N||FR-OCC
FR-O||FR-HDF
FR-P||FR-NOR
FR-Q||FR-NOR
FR-R||FR-PDL
FR-S||FR-HDF
FR-T||FR-NAQ
FR-U||FR-PAC
FR-V||FR-ARA
GB-ANT|Antrim|
GB-ARD|Ards|
GB-ARM|Armagh|
GB-BLA|Ballymena|
GB-BLY|Ballymoney|
GB-BMH|Bournemouth|
GB-BNB|Banbridge|
GB-CGV|Craigavon|
GB-CKF|Carrickfergus|
GB-CKT|Cookstown|
GB-CLR|Coleraine|
GB-CSR|Castlereagh|
GB-DGN|Dungannon and South Tyrone|
GB-DOW|Down|
GB-DRY|Derry|
GB-FER|Fermanagh|
GB-LMV|Limavady|
GB-LRN|Larne|
GB-LSB|Lisburn|
GB-MFT|Magherafelt|
GB-MYL|Moyle|
GB-NDN|North Down|
GB-NTA|Newtownabbey|
GB-NTH|Northamptonshire|
GB-NYM|Newry and Mourne|
GB-OMH|Omagh|
GB-POL|Poole|
GB-STB|Strabane|
GH-BA|Brong-Ahafo|GH-AF GH-BE GH-BO
GL-QA|Qaasuitsup|
GR-01|Aetolia-Acarnania|
GR-03|Boeotia|
GR-04|Euboea|
GR-05|Evritania|
GR-06|Phthiotis|
GR-07|Phocis|
GR-11|Argolis|
GR-12|Arcadia|
GR-13|Achaea|
GR-14|Ilia|
GR-15|Corinthia|
GR-16|Laconia|
GR-17|Messenia|
GR-21|Zakynthos|
GR-22|Corfu|
GR-23|Kefalonia|
GR-24|Lefkada|
GR-31|Arta|
GR-32|Thesprotia|
GR-33|Ioannina|
GR-34|Preveza|
GR-41|Karditsa|
GR-42|Larissa|
GR-43|Magnesia|
GR-44|Trikala|
GR-51|Grevena|
GR-52|Drama|
GR-53|Imathia|
GR-54|Thessaloniki|
GR-55|Kavala|
GR-56|Kastoria|
GR-57|Kilkis|
GR-58|Kozani|
GR-59|Pella|
GR-61|Pieria|
GR-62|Serres|
GR-63|Florina|
GR-64|Chalkidiki|
GR-71|Evros|
GR-72|Xanthi|
GR-73|Rhodope|
GR-81|Dodecanese|
GR-82|Cyclades|
GR-83|Lesbos|
GR-84|Samos|
GR-85|Chios|
GR-91|Heraklion region|
GR-92|Lasithi|
GR-93|Rethymno|
GR-94|Chania|
GR-A1|Attica Department|
IN-CT|Chhattisgarh|
IN-DD|Daman and Diu|
IN-DN|Dadra and Nagar Haveli|
IN-TG|Telangana|
IN-UT|Uttarakhand|
IR-31|North Khorasan|
IR-32|Alborz|
IS-0|Reykjavík|
IS-AKH|Akrahreppur|
IS-BFJ|Borgarfjarðarhreppur|
IS-BLO|Blönduósbær|
IS-DJU|Djúpavogshreppur|
IS-FLD|Fljótsdalshérað|
IS-HEL|Helgafellssveit|
IS-HUT|Húnavatnshreppur|
IS-SBH|Svalbarðshreppur|
IS-SEY|Seyðisfjarðarkaupstaður|
IS-SKU|Skútustaðahreppur|
IS-SSF|Sveitarfélagið Skagafjörður|
IT-AO|Aosta|
IT-CI|Carbonia-Iglesias|
IT-OG|Ogliastra|
IT-OT|Olbia-Tempio|
IT-VS|Medio Campidano|
KZ-AKM|Akmola|
KZ-AKT|Aktobe|
KZ-ALM|Almaty Region|
KZ-ATY|Atyrau|
KZ-BAY|Bayqongyr|
KZ-KAR|Karagandy|
KZ-KUS|Kostanay|
KZ-KZY|Kyzylorda|
KZ-MAN|Mangystau|
KZ-PAV|Pavlodar|
KZ-SEV|North Kazakhstan|
KZ-VOS|East Kazakhstan|
KZ-YUZ|South Kazakhstan|
KZ-ZAP|West Kazakhstan|
KZ-ZHA|Jambyl|
LA-XN||LA-XS
LU-D|Diekirch|LU-CL LU-DI LU-RD LU-VD LU-WI
LU-G|Grevenmacher|LU-EC LU-GR LU-RM
LU-L|Luxembourg|LU-CA LU-ES LU-LU LU-ME
LV-001|Aglona|
LV-003|Aizpute|
LV-004|Aknīste|
LV-005|Aloja|
LV-006|Alsunga|
LV-008|Amata|
LV-009|Ape|
LV-010|Auce|
LV-012|Babīte|
LV-013|Baldone|
LV-014|Baltinava|
LV-017|Beverīna|
LV-018|Brocēni|
LV-019|Burtnieki|
LV-020|Carnikava|
LV-021|Cesvaine|
LV-023|Cibla|
LV-024|Dagda|
LV-025|Daugavpils Municipality|
LV-027|Dundaga|
LV-028|Durbe|
LV-029|Engure|
LV-030|Ērgļi|
LV-031|Garkalne|
LV-032|Grobiņa|
LV-034|Iecava|
LV-035|Ikšķile|
LV-036|Ilūkste|
LV-037|Inčukalns|
LV-038|Jaunjelgava|
LV-039|Jaunpiebalga|
LV-040|Jaunpils|
LV-043|Kandava|
LV-044|Kārsava|
LV-045|Kocēni|
LV-046|Koknese|
LV-048|Krimulda|
LV-049|Krustpils|
LV-051|Ķegums|
LV-053|Lielvārde|
LV-055|Līgatne|
LV-057|Lubāna|
LV-060|Mazsalaca|
LV-061|Mālpils|
LV-063|Mērsrags|
LV-064|Naukšēni|
LV-065|Nereta|
LV-066|Nīca|
LV-069|Ozolnieki|
LV-070|Pārgauja|
LV-071|Pāvilosta|
LV-072|Pļaviņas|
LV-074|Priekule|
LV-075|Priekuļi|
LV-076|Rauna|
LV-078|Riebiņi|
LV-079|Roja|
LV-081|Rucava|
LV-082|Rugāji|
LV-083|Rundāle|
LV-084|Rūjiena|
LV-085|Sala|
LV-086|Salacgrīva|
LV-090|Sēja|
LV-092|Skrīveri|
LV-093|Skrunda|
LV-095|Stopiņi|
LV-096|Strenči|
LV-098|Tērvete|
LV-100|Vaiņode|
LV-103|Vārkava|
LV-104|Vecpiebalga|
LV-105|Vecumnieki|
LV-107|Viesīte|
LV-108|Viļaka|
LV-109|Viļāni|
LV-110|Zilupe|
LV-JKB|Jēkabpils|
LV-VMR|Valmiera|
MA-13|Souss-Massa-Drâa|
MA-14|Guelmim-Es Semara|
MA-15|Laâyoune-Boujdour-Sakia El Hamra|
MA-16|Oued Ed-Dahab-Lagouira|
MA-MMD|Marrakech-Medina|
MA-MMN|Marrakech-Menara|
MA-SYB|Sidi Youssef Ben Ali|
MK-01|Aerodrom|
MK-09|Butel|
MK-15|Vraneštica|
MK-17|Gazi Baba|
MK-22|Debarca|
MK-28|Drugovo|
MK-29|Gjorče Petrov|
MK-31|Zajas|
MK-38|Karpoš|
MK-39|Kisela Voda|
MK-50|Mavrovo and Rostuša|
MK-57|Oslomej|
MK-68|Saraj|
MK-77|Centar|
MK-79|Čair|
MK-84|Šuto Orizari|
MK-85|Skopje|
MR-NKC||MR-13 MR-14 MR-15
MU-BR|Beau-Bassin Rose-Hill|
MU-CU|Curepipe|
MU-PU|Port Louis|
MU-QB|Quatre Bornes|
MU-VP|Vacoas-Phoenix|
MV-CE|Central Province|
MV-NC|North Central Province|
MV-NO|North Province|
MV-SC|South Central Province|
MV-SU|South Province|
MV-UN|Upper North Province|
MV-US|Upper South Province|
MX-DIF|Mexico City|
NO-01|Østfold|
NO-02|Akershus|
NO-04|Hedmark|
NO-05|Oppland|
NO-06|Buskerud|
NO-07|Vestfold|
NO-08|Telemark|
NO-09|Aust-Agder|
NO-10|Vest-Agder|
NO-12|Hordaland|
NO-14|Sogn og Fjordane|
NO-16|Sør-Trøndelag|
NO-17|Nord-Trøndelag|
NO-19|Troms|
NO-20|Finnmark|
NO-23||NO-50
NP-1|Central|
NP-2|Madhya Pashchimanchal|
NP-3|Western|
NP-4|Purwanchal|
NP-5|Sudur Pashchimanchal|
NP-BA|Bagmati|
NP-BH|Bheri|
NP-DH|Dhawalagiri|
NP-GA|Gandaki|
NP-JA|Janakpur|
NP-KA|Karnali|
NP-KO|Kosi|
NP-LU|Lumbini|
NP-MA|Mahakali|
NP-ME|Mechi|
NP-NA|Narayani|
NP-RA|Rapti|
NP-SA|Sagarmatha|
NP-SE|Seti|
NZ-N||NZ-AUK NZ-BOP NZ-GIS NZ-HKB NZ-MWT NZ-NTL NZ-TKI NZ-WGN NZ-WKO
NZ-S||NZ-CAN NZ-MBH NZ-NSN NZ-OTA NZ-STL NZ-TAS NZ-WTC
OM-BA||OM-BJ OM-BS
OM-SH||OM-SJ OM-SS
PH-MAG|Maguindanao|
PK-TA|Federally Administered Tribal Areas|PK-KP
PL-DS||PL-02
PL-KP||PL-04
PL-LB||PL-08
PL-LD||PL-10
PL-LU||PL-06
PL-MA||PL-12
PL-MZ||PL-14
PL-OP||PL-16
PL-PD||PL-20
PL-PK||PL-18
PL-PM||PL-22
PL-SK||PL-26
PL-SL||PL-24
PL-WN||PL-28
PL-WP||PL-30
PL-ZP||PL-32
ST-S|São Tomé|
TT-ETO||TT-TOB
TT-RCM||TT-MRC
TT-WTO||TT-TOB
TW-KHQ||TW-KHH
TW-TNQ||TW-TNN
TW-TPQ||TW-NWT
TW-TXQ||TW-TXG
`
