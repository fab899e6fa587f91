/// Characters that look like ASCII letters and digits: each line a text and the code points of what looks like it.
///
/// Made from the skeletons of Unicode Technical Standard 39, as ICU 72 (Unicode 15) computes them: letters, digits and
/// letter numbers below U+20000 that are small or have no case, of which the skeleton is one to three ASCII letters or
/// digits. Mathematical letters are left out: hosts refuse them, and compatibility decomposition undoes them.
enum ConfusableTable {
    static let lines = """
        2 14bf a6ef 1fbf2
        3 118ca 16f3b 1fbf3
        4 1fbf4
        5 1fbf5
        6 431 118d5 1fbf6
        7 118c6 1fbf7
        8 223 9ea a6a 1031a 1fbf8
        9 9ed a67 b68 d6d 118cc 118d6 1fbf9
        a 251 3b1 430 15c5 a4ee ff41 102a0 16f40
        aa a733
        ae e6 4d5
        ao a735
        au a737
        av a739 a73b
        ay a73d
        b 1472 15af 15f7 212c a4d0 10282 102a1 10301
        c 3f2 441 1d04 2102 212d 217d 2ca5 a4da abaf ff43 102a2 10302 1043d 1051c 118e9
        d 501 146f 15de 15ea 2145 2146 217e a4d2 a4d3
        dz 1f3 2a3
        e 435 4bd 212f 2130 2147 2d39 a4f0 ab32 ff45 10286
        f 17f 584 15b4 1e9d 2131 a4dd a799 ab35 10287 102a5 10525 118c2
        ff fb00
        ffi fb03
        ffl fb04
        fi fb01
        fl fb02
        g 18d 261 581 1d83 210a a4d6 ff47
        h 4bb 570 157c 210b 210c 210d 210e a4e7 ff48 102cf
        i 131 269 26a 37a 3b9 456 4cf 1fbe 2139 2148 2170 a647 ab75 ff49 118c3
        ii 2171
        iii 2172
        ij 133
        iv 2173
        ix 2178
        j 3f3 458 148d 2149 a4d9 ff4a
        k 16d5 a4d7 10518
        l 1c0 5d5 5df 627 661 6f1 7ca 14aa 16c1 2110 2111 2112 2113 217c 2d4f a4e1 a4f2 fe8d fe8e ff4c 1028a
        l 10309 10526 16f16 16f28 1ee00 1ee80 1fbf1
        lj 1c9
        ll 1c1 5f0
        ls 2aa
        lz 2ab
        m 15f0 16d6 2133 a4df 102b0 10311
        n 578 57c 2115 a4e0 10513
        nj 1cc
        o 3bf 3c3 43e 585 5e1 647 665 6be 6c1 6d5 6f5 7c0 966 9e6 a66 ae6 b20 b66 be6 c66 ce6 d20 d66 e50
        o ed0 101d 1040 10ff 12d0 1d0f 1d11 2134 2c9f 2d54 3007 a4f3 ab3d fba6 fba7 fba8 fba9 fbaa fbab fbac
        o fbad fee9 feea feeb feec ff4f 10292 102ab 1042c 104ea 10516 114d0 118c8 118d7 118e0 1ee24 1ee64
        o 1ee84 1fbf0
        oe 153
        oo a699 a74f
        p 3c1 3f1 440 146d 2119 2ca3 a4d1 ff50 10295
        q 51b 563 566 211a 2d55
        r 433 1587 1d26 211b 211c 211d 2c85 a4e3 ab47 ab48 ab81 16f35
        rn 217f 11700 118e3
        s 1bd 455 a4e2 a731 abaa ff53 10296 10448 118c1 16f3a
        st fb06
        t a4d4 10297 102b1 10315 16f0a
        tf a777
        ts 2a6
        u 28b 3c5 57d 1200 144c 1d1c a4f4 a79f ab4e ab52 104f6 118d8 16f42
        ue 1d6b
        uo ab63
        v 3bd 475 5d8 667 6f7 142f 1d20 2174 2d38 a4e6 a6df aba9 ff56 1051d 11706 118c0 16f08
        vi 2175
        vii 2176
        w 26f 461 51d 561 1d21 a4ea ab83 1170a 1170e 1170f 118e6
        x 445 1541 157d 16b7 2179 2d5d a4eb ff58 10290 102b4 10317 10527
        xi 217a
        xii 217b
        y 263 28f 3b3 3d2 443 4af 10e7 1d8c 1eff 213d a4ec ab5a ff59 102b2 118dc 16f43
        z 1d22 2124 2128 a4dc ab93 118c4 118e5
        """
}
