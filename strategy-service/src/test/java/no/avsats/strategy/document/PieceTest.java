package no.avsats.strategy.document;

import static org.assertj.core.api.Assertions.assertThat;

import no.avsats.strategy.document.Piece.Kind;
import org.junit.jupiter.api.Test;

class PieceTest {

    @Test
    void wordsThatWentAndCameStandWhereTheyStood() {
        assertThat(Piece.between("Alle lærere øver", "Alle ledere øver"))
                .containsExactly(
                        new Piece(Kind.SAME, "Alle "),
                        new Piece(Kind.GONE, "lærere "),
                        new Piece(Kind.NEW, "ledere "),
                        new Piece(Kind.SAME, "øver"));
    }

    @Test
    void anEmptyTextIsAllNew() {
        assertThat(Piece.between("", "Alle øver")).containsExactly(new Piece(Kind.NEW, "Alle øver"));
    }
}
